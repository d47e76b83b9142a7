package io.vitrine.booking.rota;

import io.vitrine.booking.rota.PlanWeek.Wanted;
import io.vitrine.booking.worktime.Week;
import io.vitrine.booking.worktime.WorkTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A manager begins a week with the hours of another one: the same people on the same weekdays at
 * the same time on the wall. What stood in the week before is replaced; a published week gets it
 * all as prepared changes.
 */
@ApplicationScoped
public class CopyWeek {

  private final Shifts shifts;
  private final PlanWeek planning;

  @Inject
  CopyWeek(Shifts shifts, PlanWeek planning) {
    this.shifts = shifts;
    this.planning = planning;
  }

  CopyWeek() {
    this(null, null);
  }

  /**
   * @param source the week that is copied, as it is published, or planned where it is a draft
   * @param by the staff number of the manager
   */
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public RotaAnswer from(Week source, WeekSeen seen, String by) {
    long days = ChronoUnit.DAYS.between(source.monday(), seen.week().monday());
    List<Wanted> wanted =
        shifts.of(seen.shop(), source).stream()
            .map(Shift::held)
            .map(held -> new Wanted(held.staff(), later(held.time(), days)))
            .toList();
    return planning.as(seen, wanted, by);
  }

  static WorkTime later(WorkTime time, long days) {
    return WorkTime.of(
        time.day().plusDays(days),
        time.zone(),
        time.localFrom(),
        time.localTo(),
        time.localBreaks());
  }
}
