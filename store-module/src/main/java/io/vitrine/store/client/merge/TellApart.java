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
import java.util.List;

/**
 * Says that two entries with something in common, such as the address of a couple, are two people:
 * they are not suggested as one again, until that is taken back.
 */
@ApplicationScoped
public class TellApart {

  private final EntityManager store;
  private final Clients clients;
  private final ClientDoor door;
  private final ClientLog log;
  private final Clock clock;

  @Inject
  public TellApart(
      EntityManager store, Clients clients, ClientDoor door, ClientLog log, Clock clock) {
    this.store = store;
    this.clients = clients;
    this.door = door;
    this.log = log;
    this.clock = clock;
  }

  /**
   * @return the number of what was said, by which it is taken back; the one of before where it was
   *     said already
   */
  @Transactional
  public ClientAnswer<String> say(String one, String other, Acting by) {
    return door.open(
        one,
        by,
        here ->
            door.open(other, by, there -> apart(here.get(0).number(), there.get(0).number(), by)));
  }

  private ClientAnswer<String> apart(String here, String there, Acting by) {
    List<Client> held = clients.held(List.of(here, there));
    if (held.size() < 2) {
      return ClientAnswer.refused(ClientRefusal.ONE_ALREADY);
    }
    List<Apart> before =
        of(List.of(here)).stream().filter(one -> one.besides(List.of(here)).equals(there)).toList();
    if (!before.isEmpty()) {
      return ClientAnswer.done(before.get(0).getId());
    }
    Apart apart = new Apart(here, there, by, now());
    store.persist(apart);
    log.did(here, LogEntry.Act.APART, by, there);
    return ClientAnswer.done(apart.getId());
  }

  /** They may be suggested as one again. */
  @Transactional
  public ClientAnswer<String> undo(String id, Acting by) {
    Apart apart = store.find(Apart.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (apart == null) {
      return ClientAnswer.refused(ClientRefusal.NO_SUCH_MERGE);
    }
    return door.open(
        apart.getOne(),
        by,
        group -> {
          if (apart.isUndone()) {
            return ClientAnswer.refused(ClientRefusal.UNDONE_ALREADY);
          }
          apart.undo(by, now());
          log.did(apart.getOne(), LogEntry.Act.APART_UNDONE, by, apart.getOther());
          return ClientAnswer.done(id);
        });
  }

  /** Of whom it is said that they are somebody else than these entries, the latest first. */
  public List<Apart> of(List<String> numbers) {
    return store
        .createQuery(
            "select a from Apart a where (a.one in :numbers or a.other in :numbers)"
                + " and a.undoneAt is null order by a.saidAt desc, a.id",
            Apart.class)
        .setParameter("numbers", numbers)
        .getResultList();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
