package io.vitrine.store.till;

import io.vitrine.store.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** A shop gets a till; its journal begins with it. */
@ApplicationScoped
public class AddTill {

  private final EntityManager store;
  private final Tills tills;
  private final Journal journal;
  private final Clock clock;

  @Inject
  public AddTill(EntityManager store, Tills tills, Journal journal, Clock clock) {
    this.store = store;
    this.tills = tills;
    this.journal = journal;
    this.clock = clock;
  }

  /** The till of that code; made if the shop does not have it yet. */
  @Transactional
  public Till named(String shop, String code, String name) {
    return tills
        .find(shop, code)
        .orElseGet(
            () -> {
              Till till =
                  new Till(shop, code, name, clock.instant().truncatedTo(ChronoUnit.MICROS));
              store.persist(till);
              store.flush();
              journal.begin(shop, code);
              return till;
            });
  }
}
