package io.vitrine.store.client.merge;

import io.vitrine.store.client.Client;
import io.vitrine.store.client.ClientAnswer;
import io.vitrine.store.client.ClientDoor;
import io.vitrine.store.client.ClientLog;
import io.vitrine.store.client.ClientRefusal;
import io.vitrine.store.client.Clients;
import io.vitrine.store.client.LogEntry;
import io.vitrine.store.dossier.Acting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says that two entries are one person, and takes it back. Nothing is copied: the one entry points
 * to the other, what was written on each stays with it, and a page reads them together. So taking a
 * merge back restores both to the letter; what was added since stays with the entry kept.
 */
@ApplicationScoped
public class MergeClients {

  private final EntityManager store;
  private final Clients clients;
  private final ClientDoor door;
  private final ClientLog log;
  private final Clock clock;

  @Inject
  public MergeClients(
      EntityManager store, Clients clients, ClientDoor door, ClientLog log, Clock clock) {
    this.store = store;
    this.clients = clients;
    this.door = door;
    this.log = log;
    this.clock = clock;
  }

  /**
   * @param kept whose page shows both from now on
   * @return the number of the merge, by which it is taken back
   */
  @Transactional
  public ClientAnswer<String> merge(String kept, String merged, Acting by) {
    return door.open(
        kept,
        by,
        here -> door.open(merged, by, there -> merge(here.get(0), there.get(0).number(), by)));
  }

  private ClientAnswer<String> merge(Client here, String there, Acting by) {
    List<Client> held = clients.held(List.of(here.number(), there));
    if (held.size() < 2 || held.stream().anyMatch(Client::isMerged)) {
      return ClientAnswer.refused(ClientRefusal.ONE_ALREADY);
    }
    Merge merge = new Merge(here.number(), there, by, now());
    store.persist(merge);
    Map<String, String> mergedInto = ways(there);
    mergedInto.put(there, here.number());
    mergedInto.put(here.number(), null);
    stand(mergedInto);
    log.did(here.number(), LogEntry.Act.MERGED, by, there);
    return ClientAnswer.done(merge.getId());
  }

  /** The number of the entry that stands for itself again. */
  @Transactional
  public ClientAnswer<String> undo(String id, Acting by) {
    Merge merge = store.find(Merge.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (merge == null) {
      return ClientAnswer.refused(ClientRefusal.NO_SUCH_MERGE);
    }
    return door.open(
        merge.getKept(),
        by,
        group -> {
          if (merge.isUndone()) {
            return ClientAnswer.refused(ClientRefusal.UNDONE_ALREADY);
          }
          clients.held(group.stream().map(Client::number).toList());
          Map<String, String> mergedInto = ways(group.get(0).number());
          mergedInto.put(merge.getMerged(), null);
          stand(mergedInto);
          merge.undo(by, now());
          log.did(merge.getKept(), LogEntry.Act.UNMERGED, by, merge.getMerged());
          return ClientAnswer.done(merge.getMerged());
        });
  }

  /** Which entry of a person was merged into which. */
  private Map<String, String> ways(String number) {
    Map<String, String> ways = new HashMap<>();
    clients.group(number).forEach(it -> ways.put(it.number(), it.mergedInto().orElse(null)));
    return ways;
  }

  private void stand(Map<String, String> mergedInto) {
    Map<String, String> roots = Roots.of(mergedInto);
    roots.forEach(
        (number, root) ->
            store.find(Client.class, number).standUnder(root, mergedInto.get(number)));
    store.flush();
  }

  /** All that was said of these entries, the latest first. */
  public List<Merge> of(List<String> numbers) {
    return store
        .createQuery(
            "select m from Merge m where m.kept in :numbers or m.merged in :numbers"
                + " order by m.mergedAt desc, m.id",
            Merge.class)
        .setParameter("numbers", numbers)
        .getResultList();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
