package io.vitrine.store.limit;

import io.vitrine.store.limit.LimitAnswer.Done;
import io.vitrine.store.limit.LimitAnswer.Reason;
import io.vitrine.store.limit.LimitAnswer.Refused;
import io.vitrine.store.terminal.Terminals;
import io.vitrine.store.till.Tills;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A till gets a card terminal, or goes on without: from now on, and in its journal. */
@ApplicationScoped
public class EquipTill {

  private final Tills tills;
  private final Terminals terminals;
  private final OnRecord record;
  private final Clock clock;

  @Inject
  public EquipTill(Tills tills, Terminals terminals, OnRecord record, Clock clock) {
    this.tills = tills;
    this.terminals = terminals;
    this.record = record;
    this.clock = clock;
  }

  /**
   * @param kind which terminal, or {@link Terminals.Kind#NONE}
   */
  @Transactional
  public LimitAnswer with(String shop, String till, Terminals.Kind kind, String staff) {
    if (tills.find(shop, till).isEmpty()) {
      return new Refused(Reason.NO_SUCH_TILL);
    }
    record.lock(shop);
    Terminals.Kind before = terminals.kindOf(shop, till);
    if (before == kind) {
      return new Refused(Reason.SAME);
    }
    if (terminals.isBusy(shop, till)) {
      return new Refused(Reason.TERMINAL_BUSY);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    terminals.equip(shop, till, kind);
    record.at(
        shop, till, new OnRecord.Change("CARD_TERMINAL", till, before, kind, now, staff), now);
    return new Done(now);
  }
}
