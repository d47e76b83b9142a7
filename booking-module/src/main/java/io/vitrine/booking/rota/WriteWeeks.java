package io.vitrine.booking.rota;

import io.vitrine.booking.repair.Chosen;
import io.vitrine.booking.rota.ChangeRota.Relief;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Comparator;
import java.util.List;

/** The transaction of a plan of several weeks. */
@ApplicationScoped
class WriteWeeks {

  private final Shifts shifts;
  private final PreparedShifts prepared;
  private final WriteRota writing;
  private final PrepareRota preparing;

  @Inject
  WriteWeeks(Shifts shifts, PreparedShifts prepared, WriteRota writing, PrepareRota preparing) {
    this.shifts = shifts;
    this.prepared = prepared;
    this.writing = writing;
    this.preparing = preparing;
  }

  WriteWeeks() {
    this(null, null, null, null);
  }

  /**
   * @return of several weeks what the last one answers
   * @throws Refusal when one of them cannot be written; then none is
   */
  @Transactional(TxType.REQUIRES_NEW)
  RotaAnswer write(List<WeekWanted> wanted, String by) {
    RotaAnswer last = null;
    for (WeekWanted week :
        wanted.stream().sorted(Comparator.comparing(w -> w.seen().week())).toList()) {
      last = write(week, by);
      if (last instanceof RotaAnswer.Refused) {
        throw new Refusal(last);
      }
    }
    return last;
  }

  private RotaAnswer write(WeekWanted wanted, String by) {
    WeekSeen seen = wanted.seen();
    RotaWeek week = shifts.hold(seen.shop(), seen.week());
    boolean published = week.state() == RotaState.PUBLISHED;
    List<RotaDiff.Held> standing =
        shifts.of(seen.shop(), seen.week()).stream().map(Shift::held).toList();
    List<RotaDiff.Held> plan =
        (published ? ShiftChange.laidOver(standing, prepared.of(week)) : standing)
            .stream().filter(held -> wanted.people().contains(held.staff())).toList();
    List<ShiftChange> changes = PlanWeek.changes(plan, wanted.shifts());
    if (changes.isEmpty()) {
      return WriteRota.stale(week, seen).orElseGet(() -> new RotaAnswer.Done(week.version(), null));
    }
    return published
        ? preparing.prepare(seen, changes, by)
        : writing.changeDraft(seen, changes, new Relief(Chosen.nothing(by), false));
  }

  /** Takes back what was written so far. */
  static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient RotaAnswer answer;

    Refusal(RotaAnswer answer) {
      super("the weeks cannot be written", null, false, false);
      this.answer = answer;
    }

    RotaAnswer answer() {
      return answer;
    }
  }
}
