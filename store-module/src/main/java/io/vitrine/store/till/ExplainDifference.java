package io.vitrine.store.till;

import io.vitrine.store.journal.EntryKind;
import io.vitrine.store.journal.Journal;
import io.vitrine.store.till.TillAnswer.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A difference of the drawer gets its reason. It comes after the blind count, which nobody can make
 * over; a session without a reason stays in sight and holds nobody up.
 */
@ApplicationScoped
public class ExplainDifference {

  private final Tills tills;
  private final Journal journal;
  private final Clock clock;

  @Inject
  public ExplainDifference(Tills tills, Journal journal, Clock clock) {
    this.tills = tills;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @param by the staff number of who says so
   */
  @Transactional
  public TillAnswer of(String shop, String till, String id, String reason, String by) {
    Optional<TillSession> found = tills.sessionLocked(shop, till, id);
    if (found.isEmpty()) {
      return new TillAnswer.Refused(Reason.NO_SUCH_SESSION);
    }
    TillSession session = found.get();
    if (session.getDifference().isZero()) {
      return new TillAnswer.Refused(Reason.NO_DIFFERENCE);
    }
    if (!session.isToExplain()) {
      return new TillAnswer.Refused(Reason.EXPLAINED_ALREADY);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    session.explain(reason, by, now);
    journal.append(
        shop,
        till,
        EntryKind.CASH_DIFFERENCE,
        now,
        session
            .onRecord()
            .add("differenceCents", session.getDifference().cents())
            .add("reason", session.getDifferenceReason())
            .add("staff", by)
            .build());
    return new TillAnswer.Done(session);
  }
}
