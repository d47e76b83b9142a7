package io.vitrine.store.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Puts what a check found into the chain, apart from the check: a chain that is too broken to go on
 * does not keep anybody from being told.
 */
@ApplicationScoped
class FaultOnRecord {

  private final Journal journal;
  private final Clock clock;

  @Inject
  FaultOnRecord(Journal journal, Clock clock) {
    this.journal = journal;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void write(Verification found) {
    journal.noteFault(found, clock.instant());
  }
}
