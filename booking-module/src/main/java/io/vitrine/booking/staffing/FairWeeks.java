package io.vitrine.booking.staffing;

import io.vitrine.booking.rota.Fairness;
import io.vitrine.booking.rota.Fairness.Member;
import io.vitrine.booking.rota.Fairness.Wished;
import io.vitrine.booking.rota.Fairness.Worked;
import io.vitrine.booking.rota.RotaDiff.Held;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.worked.WorkedDay;
import io.vitrine.booking.worktime.Week;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Twelve weeks of a shop's people, of which the last may be tried out with one plan or another.
 *
 * @param past their work of the time in all shops, without this shop's last week
 * @param shop whose plan the last week is; empty where the catalogue has not told of it
 */
record FairWeeks(
    LocalDate from,
    LocalDate to,
    List<Member> members,
    List<Worked> past,
    Map<String, Wished> wishes,
    Optional<ShopSheet> shop) {

  /** With that plan for the shop's last week. */
  Fairness with(List<Held> plan) {
    List<Worked> work = new ArrayList<>(past);
    plan.forEach(held -> work.add(worked(shop, held)));
    return Fairness.of(from, to, members, work, wishes);
  }

  /**
   * Planned working time, with that plan for the shop's last week, beside what was worked.
   *
   * @param today weeks that end before it are over
   */
  PlannedHours hours(List<Held> plan, List<WorkedDay> days, LocalDate today) {
    List<Worked> work = new ArrayList<>(past);
    plan.forEach(held -> work.add(worked(shop, held)));
    return PlannedHours.of(
        PlannedHours.weeks(Week.of(from), Week.of(to)), members, work, days, today);
  }

  static Worked worked(Optional<ShopSheet> shop, Held held) {
    return new Worked(
        held.staff(), held.time(), shop.flatMap(it -> closing(it, held.time().day())));
  }

  /**
   * When the doors close for the day. A shop open until midnight closes at the day's last minute.
   */
  static Optional<LocalTime> closing(ShopSheet shop, LocalDate day) {
    return shop.openOn(day).stream()
        .max(Comparator.comparing(span -> span.until()))
        .map(span -> LocalTime.MIDNIGHT.plusMinutes(Math.min(span.until(), 24 * 60 - 1)));
  }
}
