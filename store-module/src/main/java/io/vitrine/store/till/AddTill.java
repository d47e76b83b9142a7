package io.vitrine.store.till;

import io.vitrine.store.device.BoundTill;
import io.vitrine.store.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** A shop gets a till; its journal begins with it. */
@ApplicationScoped
public class AddTill implements BoundTill {

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

  @Override
  @Transactional
  public void make(String shop, String code) {
    if (tills.find(shop, code).isEmpty()) {
      store.persist(new Till(shop, code, code, clock.instant().truncatedTo(ChronoUnit.MICROS)));
      store.flush();
      journal.begin(shop, code);
    }
  }
}
