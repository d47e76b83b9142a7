package io.vitrine.store.client;

import io.vitrine.store.dossier.Acting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/**
 * Forgets a person: all her entries, words, facts, consents and the tie to her visits. The fiscal
 * record stays, which bears no name; the log keeps that somebody with this number was erased.
 */
@ApplicationScoped
public class EraseClient {

  /** After the last contact that came from her (CNIL, referential on managing clients, 2022). */
  static final Period KEPT = Period.ofYears(3);

  private static final Acting NIGHT = new Acting("NIGHT", "Vitrine", Set.of());
  private static final int A_NIGHT = 5_000;

  private final EntityManager store;
  private final Clients clients;
  private final ClientLog log;
  private final Clock clock;
  private final Event<ClientErased> erased;

  @Inject
  public EraseClient(
      EntityManager store,
      Clients clients,
      ClientLog log,
      Clock clock,
      Event<ClientErased> erased) {
    this.store = store;
    this.clients = clients;
    this.log = log;
    this.clock = clock;
    this.erased = erased;
  }

  /** Joins the transaction of her word. */
  void erase(List<Client> group, Acting by) {
    List<Client> held = clients.held(Clients.numbers(group));
    held.forEach(client -> client.standUnder(client.number(), null));
    store.flush();
    erased.fire(new ClientErased(visits(Clients.numbers(held))));
    held.forEach(
        client -> {
          store.remove(client);
          log.wordless(client.number());
          log.did(client.number(), LogEntry.Act.ERASED, by, null);
        });
    store.flush();
  }

  private Set<String> visits(List<String> numbers) {
    return Set.copyOf(
        store
            .createQuery("select c.id from ClientVisit c where c.client in :clients", String.class)
            .setParameter("clients", numbers)
            .getResultList());
  }

  /**
   * Erases who has not been heard of for three years, at most {@value #A_NIGHT} at once; who has an
   * address was asked a month before ({@link Fading}).
   *
   * @return how many people
   */
  @Transactional
  public int eraseForgotten() {
    Instant longAgo = clock.instant().atOffset(ZoneOffset.UTC).minus(KEPT).toInstant();
    List<String> forgotten =
        store
            .createQuery(
                "select c.root from Client c group by c.root having max(c.lastContactAt) < :before"
                    + " and (count(c.email) = 0 or max(c.askedAt) <= :asked) order by c.root",
                String.class)
            .setParameter("before", longAgo)
            .setParameter("asked", clock.instant().minus(Fading.LEAD))
            .setMaxResults(A_NIGHT)
            .getResultList();
    forgotten.forEach(root -> erase(clients.group(root), NIGHT));
    log.eraseOld();
    return forgotten.size();
  }
}
