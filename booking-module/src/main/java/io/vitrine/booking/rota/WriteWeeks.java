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
   * Of several shops, what leaves a draft leaves it first: people may change shops.
   *
   * @return of several weeks what the last one answers
   * @throws Refusal when one of them cannot be written; then none is
   */
  @Transactional(TxType.REQUIRES_NEW)
  RotaAnswer write(List<WeekWanted> wanted, String by) {
    List<WeekWanted> weeks =
        wanted.stream()
            .sorted(
                Comparator.comparing((WeekWanted w) -> w.seen().week())
                    .thenComparing(w -> w.seen().shop()))
            .toList();
    if (weeks.stream().map(w -> w.seen().shop()).distinct().count() > 1) {
      weeks = weeks.stream().map(week -> cleared(week, by)).toList();
    }
    RotaAnswer last = null;
    for (WeekWanted week : weeks) {
      last = written(write(week, by));
    }
    return last;
  }

  private static RotaAnswer written(RotaAnswer answer) {
    if (answer instanceof RotaAnswer.Refused) {
      throw new Refusal(answer);
    }
    return answer;
  }

  /** The same week, a draft without the shifts that shall go. */
  private WeekWanted cleared(WeekWanted wanted, String by) {
    WeekSeen seen = wanted.seen();
    RotaWeek week = shifts.hold(seen.shop(), seen.week());
    List<ShiftChange> gone =
        PlanWeek.changes(plan(wanted, week), wanted.shifts()).stream()
            .filter(ShiftChange::isGone)
            .toList();
    if (week.state() == RotaState.PUBLISHED || gone.isEmpty()) {
      return wanted;
    }
    written(writing.changeDraft(seen, gone, new Relief(Chosen.nothing(by), false)));
    return new WeekWanted(
        new WeekSeen(seen.shop(), seen.week(), week.version()), wanted.people(), wanted.shifts());
  }

  private List<RotaDiff.Held> plan(WeekWanted wanted, RotaWeek week) {
    List<RotaDiff.Held> standing =
        shifts.of(week.shop(), week.week()).stream().map(Shift::held).toList();
    boolean published = week.state() == RotaState.PUBLISHED;
    return (published ? ShiftChange.laidOver(standing, prepared.of(week)) : standing)
        .stream().filter(held -> wanted.people().contains(held.staff())).toList();
  }

  private RotaAnswer write(WeekWanted wanted, String by) {
    WeekSeen seen = wanted.seen();
    RotaWeek week = shifts.hold(seen.shop(), seen.week());
    boolean published = week.state() == RotaState.PUBLISHED;
    List<ShiftChange> changes = PlanWeek.changes(plan(wanted, week), wanted.shifts());
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
