package io.vitrine.booking.planner.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vitrine.booking.slot.Span;
import io.vitrine.booking.worktime.WorkTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Paule works in both shops; Nora helps out in the north, Solal in the south. On Monday Solal is
 * away, on Tuesday Nora. Each shop needs one person on both mornings.
 */
class SharedPeopleTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
  private static final Bounds ADULT = new Bounds(600, 359, 20, 660, 2100, 6, 1, 6, 0, Span.DAY);

  @Test
  void planned_one_by_one_whichever_comes_second_lacks_somebody() {
    Plan north = plan(north(open()));
    Plan south = plan(south(given(north)));
    assertThat(north.unmet()).isZero();
    assertThat(south.gaps()).extracting(Gap::day).containsOnly(MONDAY).hasSize(8);

    Plan southFirst = plan(south(open()));
    Plan northThen = plan(north(given(southFirst)));
    assertThat(southFirst.unmet()).isZero();
    assertThat(northThen.gaps()).extracting(Gap::day).containsOnly(MONDAY.plusDays(1)).hasSize(8);
  }

  @Test
  void one_search_has_her_in_each_shop_on_the_day_on_which_it_has_nobody_else() {
    Plan plan = together(north(open()), south(open()));
    assertThat(plan.gaps()).isEmpty();
    assertThat(plan.duties())
        .extracting(Duty::shop, Duty::staff, duty -> duty.time().day())
        .containsExactlyInAnyOrder(
            tuple("north", "nora", MONDAY),
            tuple("south", "paule", MONDAY),
            tuple("north", "paule", MONDAY.plusDays(1)),
            tuple("south", "solal", MONDAY.plusDays(1)));
    assertThat(plan.in("south").duties()).extracting(Duty::staff).containsExactly("paule", "solal");
  }

  @Test
  void a_late_evening_in_one_shop_and_an_early_morning_in_the_other_are_never_hers_both() {
    Span late = new Span(18 * 60, 23 * 60);
    Span early = new Span(7 * 60, 12 * 60);
    Plan plan =
        together(
            shop("north", late, Set.of(0), List.of(person("paule", 600, firstTwoDays()))),
            shop("south", early, Set.of(1), List.of(person("paule", 600, firstTwoDays()))));
    assertThat(plan.unmet()).as("eleven hours lie between two days").isEqualTo(10);
  }

  @Test
  void a_sunday_on_which_the_law_of_one_shop_has_her_rest_she_rests() {
    List<PersonDay> rests = open();
    rests.set(6, PersonDay.off(PersonDay.Why.SUNDAY));
    Plan plan =
        together(
            shop("north", MORNING, Set.of(), List.of(person("paule", 240, rests))),
            shop("south", MORNING, Set.of(6), List.of(person("paule", 240, open()))));
    assertThat(plan.duties()).noneMatch(duty -> duty.time().day().equals(MONDAY.plusDays(6)));
  }

  @Test
  void her_week_is_counted_once_over_both_shops() {
    PlannedPerson fourHours = person("paule", 240, open());
    Plan plan =
        together(
            shop("north", MORNING, Set.of(0), List.of(fourHours)),
            shop("south", MORNING, Set.of(2), List.of(fourHours)));
    assertThat(plan.duties()).hasSize(1);
  }

  @Test
  void where_customers_expect_her_she_is_and_in_no_other_shop() {
    List<PersonDay> promised = open();
    promised.set(
        0,
        new PersonDay(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(new Span(660, 720)),
            List.of(),
            DayWish.NONE));
    Plan plan =
        together(
            shop("north", MORNING, Set.of(), List.of(person("paule", 240, promised))),
            shop("south", MORNING, Set.of(0), List.of(person("paule", 240, open()))));
    assertThat(plan.duties()).extracting(Duty::shop).containsExactly("north");
    assertThat(plan.in("south").unmet()).isEqualTo(8);
  }

  @Test
  void a_day_that_stays_in_one_shop_stays_and_is_none_in_the_other() {
    List<PersonDay> fixed = given(new Plan(List.of(duty()), 0, OptionalLong.empty(), List.of()));
    List<PersonDay> here = new ArrayList<>(fixed);
    PersonDay monday = fixed.get(0);
    here.set(
        0,
        new PersonDay(
            monday.why(),
            monday.fixed(),
            monday.fixed().orElseThrow(),
            monday.now(),
            monday.promised(),
            monday.away(),
            monday.wish()));
    Plan plan =
        together(
            shop("north", MORNING, Set.of(), List.of(person("paule", 240, here))),
            shop("south", MORNING, Set.of(0), List.of(person("paule", 240, fixed))));
    assertThat(plan.duties()).containsExactly(duty());
  }

  private static Duty duty() {
    WorkTime time = new ShiftShape(MORNING, null).on(MONDAY, DrawnShop.PARIS);
    return new Duty("north", "paule", time, true);
  }

  private static final Span MORNING = new Span(600, 840);

  private static Plan plan(PlanningCase one) {
    return new PlanByLines(Runnable::run, 1, 1)
        .plan(ShopsTogether.of(one), () -> false, better -> {});
  }

  private static Plan together(PlanningCase... shops) {
    return new PlanByLines(Runnable::run, 1, 1)
        .plan(new ShopsTogether(List.of(shops)), () -> false, better -> {});
  }

  private static PlanningCase north(List<PersonDay> paule) {
    return both("north", "nora", 1, paule);
  }

  private static PlanningCase south(List<PersonDay> paule) {
    return both("south", "solal", 0, paule);
  }

  /** Somebody who stands in where she is needed, but on one day, and Paule. */
  private static PlanningCase both(String shop, String helper, int away, List<PersonDay> paule) {
    List<PersonDay> days = open();
    days.set(away, PersonDay.off(PersonDay.Why.ABSENT));
    PlannedPerson helps =
        new PlannedPerson(
            helper,
            Set.of(),
            ADULT,
            List.of(new PersonWeek(0, 600)),
            days,
            List.of(),
            Fairness.EVEN);
    return shop(shop, MORNING, Set.of(0, 1), List.of(helps, person("paule", 480, paule)));
  }

  private static PlannedPerson person(String staff, int minutes, List<PersonDay> days) {
    return new PlannedPerson(
        staff,
        Set.of(),
        ADULT,
        List.of(new PersonWeek(minutes, minutes)),
        days,
        List.of(),
        Fairness.EVEN);
  }

  private static PlanningCase shop(
      String name, Span hours, Set<Integer> needed, List<PlannedPerson> people) {
    List<ShopDay> days = new ArrayList<>();
    for (int day = 0; day < 7; day++) {
      List<HalfHourNeed> needs = new ArrayList<>();
      for (int at = hours.from(); needed.contains(day) && at < hours.until(); at += 30) {
        needs.add(new HalfHourNeed(at, 1, Map.of()));
      }
      days.add(new ShopDay(MONDAY.plusDays(day), Optional.of(hours), needs));
    }
    return new PlanningCase(name, DrawnShop.PARIS, days, people, Weights.FRESH);
  }

  private static List<PersonDay> firstTwoDays() {
    List<PersonDay> days =
        new ArrayList<>(Collections.nCopies(7, PersonDay.off(PersonDay.Why.ABSENT)));
    days.set(0, PersonDay.open());
    days.set(1, PersonDay.open());
    return days;
  }

  private static List<PersonDay> open() {
    return new ArrayList<>(Collections.nCopies(7, PersonDay.open()));
  }

  /** Paule's days as another shop has planned them, which this one takes as given. */
  private static List<PersonDay> given(Plan other) {
    List<PersonDay> days = open();
    for (Duty duty : other.duties()) {
      if (duty.staff().equals("paule")) {
        days.set(
            (int) MONDAY.datesUntil(duty.time().day()).count(),
            new PersonDay(
                Optional.empty(),
                Optional.of(List.of(duty.time())),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                DayWish.NONE));
      }
    }
    return days;
  }
}
