package io.vitrine.store.till;

import io.vitrine.shell.money.Money;
import io.vitrine.store.journal.EntryKind;
import io.vitrine.store.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Writes the blind count that ends a session; its row keeps sales and closing apart. */
@ApplicationScoped
class CountDrawer {

  private final Tills tills;
  private final Instance<TakenCash> cash;
  private final Journal journal;
  private final Clock clock;

  @Inject
  CountDrawer(Tills tills, @Any Instance<TakenCash> cash, Journal journal, Clock clock) {
    this.tills = tills;
    this.cash = cash;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @param counted what lies in the drawer, counted before the expected sum is shown
   * @param by the staff number of who closes
   */
  @Transactional
  TillAnswer of(String shop, String code, Money counted, String by) {
    Optional<TillSession> open = tills.openSessionLocked(shop, code);
    if (open.isEmpty()) {
      return new TillAnswer.Refused(TillAnswer.Reason.NOT_OPEN);
    }
    TillSession session = open.get();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    session.close(counted, cashIn(session), by, now);
    journal.append(
        shop,
        code,
        EntryKind.TILL_CLOSED,
        now,
        session
            .onRecord()
            .add("countedCents", counted.cents())
            .add("expectedCents", session.getExpected().cents())
            .add("staff", by)
            .build());
    return new TillAnswer.Done(session);
  }

  private Money cashIn(TillSession session) {
    return cash.stream().map(one -> one.in(session)).reduce(Money.ZERO, Money::plus);
  }
}
