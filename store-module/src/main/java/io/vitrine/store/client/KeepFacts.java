package io.vitrine.store.client;

import io.vitrine.store.dossier.Acting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** What she told is written down, or struck out; struck out it is gone. */
@ApplicationScoped
public class KeepFacts {

  /** More than that nobody reads before receiving a person. */
  static final long MOST = 60;

  private final EntityManager store;
  private final ClientDoor door;
  private final ClientLog log;
  private final Clock clock;

  @Inject
  public KeepFacts(EntityManager store, ClientDoor door, ClientLog log, Clock clock) {
    this.store = store;
    this.door = door;
    this.log = log;
    this.clock = clock;
  }

  /** The number of the fact. */
  @Transactional
  public ClientAnswer<String> add(String number, ClientFact.Said said, Acting by) {
    return door.open(
        number,
        by,
        group -> {
          long kept =
              store
                  .createQuery(
                      "select count(f) from ClientFact f where f.client in :clients", Long.class)
                  .setParameter("clients", Clients.numbers(group))
                  .getSingleResult();
          if (kept >= MOST) {
            return ClientAnswer.refused(ClientRefusal.ENOUGH_FACTS);
          }
          ClientFact fact =
              new ClientFact(
                  group.get(0).number(), said, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
          store.persist(fact);
          log.did(fact.getClient(), LogEntry.Act.FACT_ADDED, by, said.kind().name());
          return ClientAnswer.done(fact.getId());
        });
  }

  /** The kind of what was struck out. */
  @Transactional
  public ClientAnswer<ClientFact.Kind> strike(String number, String id, Acting by) {
    return door.open(
        number,
        by,
        group -> {
          ClientFact fact = store.find(ClientFact.class, id);
          if (fact == null || !Clients.numbers(group).contains(fact.getClient())) {
            return ClientAnswer.refused(ClientRefusal.NO_SUCH_FACT);
          }
          store.remove(fact);
          log.did(fact.getClient(), LogEntry.Act.FACT_REMOVED, by, fact.getKind().name());
          return ClientAnswer.done(fact.getKind());
        });
  }
}
