package io.vitrine.booking.planner.proposal;

import io.vitrine.booking.labour.Breach;
import io.vitrine.booking.planner.shop.Duty;
import io.vitrine.booking.rota.JudgeShifts;
import io.vitrine.booking.rota.PlannedShift;
import io.vitrine.booking.worktime.Week;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks at a plan with the eyes of labour law, which shares nothing with how it was found. What is
 * broken already without a single shift that was planned is not the plan's.
 */
@ApplicationScoped
class CheckPlan {

  private final JudgeShifts judging;

  @Inject
  CheckPlan(JudgeShifts judging) {
    this.judging = judging;
  }

  CheckPlan() {
    this(null);
  }

  /**
   * What the plan breaks. It is read in a transaction of its own: without one the threads that help
   * a search share what it reads through, and the first that ends would close it.
   *
   * @param people by shop, whose shifts of these weeks it says; each is judged by the law of that
   *     shop
   * @param duties in these shops
   */
  @Transactional
  List<Breach> breaches(Map<String, List<String>> people, List<Week> weeks, List<Duty> duties) {
    LocalDate from = weeks.get(0).monday();
    LocalDate until = weeks.get(weeks.size() - 1).next().monday().minusDays(1);
    List<PlannedShift> fixed = shifts(duties.stream().filter(Duty::fixed).toList());
    List<PlannedShift> planned = shifts(duties);
    List<Breach> breaches = new ArrayList<>();
    people.forEach(
        (shop, staff) -> {
          Set<Breach> before =
              new HashSet<>(
                  all(judging.as(shop, staff, from, until, s -> with(people, s, weeks, fixed))));
          all(judging.as(shop, staff, from, until, s -> with(people, s, weeks, planned))).stream()
              .filter(breach -> !before.contains(breach))
              .forEach(breaches::add);
        });
    return breaches;
  }

  private static List<Breach> all(JudgeShifts.Judged judged) {
    return judged.breaches().values().stream().flatMap(List::stream).toList();
  }

  private static List<PlannedShift> shifts(List<Duty> duties) {
    List<PlannedShift> shifts = new ArrayList<>();
    for (Duty duty : duties) {
      shifts.add(
          new PlannedShift("planned-" + shifts.size(), duty.shop(), duty.staff(), duty.time()));
    }
    return shifts;
  }

  /** These shifts instead of what stands for these people in the shops' weeks. */
  private static List<PlannedShift> with(
      Map<String, List<String>> people,
      List<PlannedShift> standing,
      List<Week> weeks,
      List<PlannedShift> instead) {
    return Stream.concat(
            standing.stream()
                .filter(
                    s ->
                        !people.getOrDefault(s.shop(), List.of()).contains(s.staff())
                            || !weeks.contains(Week.of(s.time().day()))),
            instead.stream())
        .toList();
  }
}
