package io.vitrine.booking.rota;

import io.vitrine.booking.labour.Breach;
import io.vitrine.booking.labour.LabourRule;
import io.vitrine.booking.rota.RotaDiff.Held;
import io.vitrine.booking.worktime.Week;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a plan may become everybody's. Where the Code du travail knows a derogation (an urgent
 * work, an agreement, the labour inspector) the manager writes down why, and that is kept; where it
 * knows none that a shop could claim, the plan is refused. What was so before needs no new reason.
 */
@ApplicationScoped
class LawOfPlans {

  /** Public order: nobody of the shop can derogate from these. */
  private static final Set<LabourRule> STRICT =
      EnumSet.of(
          LabourRule.BREAK,
          LabourRule.PART_TIME_FULL,
          LabourRule.MINOR_DAY,
          LabourRule.MINOR_WEEK,
          LabourRule.MINOR_REST,
          LabourRule.MINOR_DAYS_OFF,
          LabourRule.MINOR_BREAK,
          LabourRule.MINOR_SUNDAY,
          LabourRule.MINOR_NIGHT);

  private final JudgeShifts judging;

  @Inject
  LawOfPlans(JudgeShifts judging) {
    this.judging = judging;
  }

  LawOfPlans() {
    this(null);
  }

  static boolean isStrict(LabourRule rule) {
    return STRICT.contains(rule);
  }

  /** What the plan would break that is not broken as it is; of those whom the change concerns. */
  @Transactional(Transactional.TxType.SUPPORTS)
  List<Breach> broken(String shop, Week week, List<Held> before, List<Held> after) {
    Set<String> people = concerned(before, after);
    return NewBreaches.ofLaw(
        breaches(shop, week, people, before), breaches(shop, week, people, after));
  }

  /** What these people's weeks break if this is the shop's plan. */
  @Transactional(Transactional.TxType.SUPPORTS)
  List<Breach> breaches(String shop, Week week, Collection<String> people, List<Held> plan) {
    if (people.isEmpty()) {
      return List.of();
    }
    return judging
        .as(
            shop,
            people,
            week.monday(),
            week.monday().plusDays(6),
            standing -> with(shop, week, plan, standing))
        .breaches()
        .values()
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  /** The shop's week as it is planned, the rest as it stands. */
  private static List<PlannedShift> with(
      String shop, Week week, List<Held> plan, List<PlannedShift> standing) {
    return Stream.concat(
            standing.stream()
                .filter(it -> !it.shop().equals(shop) || !week.contains(it.time().day())),
            plan.stream().map(it -> new PlannedShift(it.id(), shop, it.staff(), it.time())))
        .toList();
  }

  static Set<String> concerned(List<Held> before, List<Held> after) {
    Set<String> people = new HashSet<>();
    before.stream().filter(it -> !after.contains(it)).forEach(it -> people.add(it.staff()));
    after.stream().filter(it -> !before.contains(it)).forEach(it -> people.add(it.staff()));
    return people;
  }

  /**
   * @param reason why the plan goes beyond the law, or {@code null}
   */
  static Optional<RotaAnswer> refusal(List<Breach> broken, String reason) {
    List<Breach> strict = broken.stream().filter(it -> isStrict(it.rule())).toList();
    if (!strict.isEmpty()) {
      return Optional.of(new RotaAnswer.Unlawful(strict));
    }
    return broken.isEmpty() || (reason != null && !reason.isBlank())
        ? Optional.empty()
        : Optional.of(new RotaAnswer.ReasonNeeded(broken));
  }
}
