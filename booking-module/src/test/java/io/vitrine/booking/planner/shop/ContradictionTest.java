package io.vitrine.booking.planner.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.booking.planner.shop.Contradiction.Cause;
import io.vitrine.booking.slot.Span;
import io.vitrine.booking.worktime.WorkTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContradictionTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
  private static final LocalDate CLOCKS_FORWARD = LocalDate.of(2027, 3, 22);

  @Test
  void who_is_promised_to_a_customer_on_a_day_of_absence_is_named_with_the_day() {
    List<PersonDay> days = open();
    days.set(
        3,
        new PersonDay(
            Optional.of(PersonDay.Why.ABSENT),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(new Span(600, 660)),
            List.of(),
            DayWish.NONE));
    contradicts(days, Cause.PROMISED, MONDAY.plusDays(3));
  }

  @Test
  void a_week_whose_fixed_days_are_too_long_together_is_said_to_be_too_long() {
    List<PersonDay> days = open();
    for (int day = 0; day < 5; day++) {
      days.set(day, fixed(MONDAY.plusDays(day), new Span(600, 1_170)));
    }
    contradicts(days, Cause.WEEK, MONDAY);
  }

  @Test
  void seven_fixed_days_are_said_to_be_too_many() {
    List<PersonDay> days = open();
    for (int day = 0; day < 7; day++) {
      days.set(day, fixed(MONDAY.plusDays(day), new Span(600, 840)));
    }
    contradicts(days, Cause.DAYS, MONDAY);
  }

  @Test
  void a_fixed_evening_before_a_fixed_morning_is_said_to_leave_too_little_rest() {
    List<PersonDay> days = open();
    days.set(1, fixed(MONDAY.plusDays(1), new Span(1_080, 1_320)));
    days.set(2, fixed(MONDAY.plusDays(2), new Span(420, 660)));
    contradicts(days, Cause.REST, MONDAY);
  }

  @Test
  void five_days_before_a_fixed_evening_and_a_sunday_of_twenty_three_hours_leave_no_rest() {
    contradicts(eveningAfterFiveDays(CLOCKS_FORWARD), Cause.PROMISED, CLOCKS_FORWARD);
  }

  @Test
  void before_a_whole_sunday_the_same_week_can_be_worked() {
    PlanningCase planned = planned(eveningAfterFiveDays(MONDAY), MONDAY, List.of());
    assertThatCode(() -> PlanByLines.look(ShopsTogether.of(planned))).doesNotThrowAnyException();
  }

  @Test
  void before_an_early_monday_a_fixed_evening_and_a_free_sunday_leave_no_rest() {
    WorkTime early =
        new ShiftShape(new Span(420, 720), null).on(MONDAY.plusWeeks(1), DrawnShop.PARIS);
    PlanningCase before = planned(eveningAfterFiveDays(MONDAY), MONDAY, List.of(early));
    assertThatThrownBy(() -> PlanByLines.look(ShopsTogether.of(before)))
        .isInstanceOf(Contradiction.class);
  }

  /** Customers meet her from Monday to Friday; Saturday is fixed until midnight. */
  private static List<PersonDay> eveningAfterFiveDays(LocalDate monday) {
    List<PersonDay> days = new ArrayList<>();
    for (int day = 0; day < 5; day++) {
      days.add(
          new PersonDay(
              Optional.empty(),
              Optional.empty(),
              List.of(),
              Optional.empty(),
              List.of(new Span(720, 780)),
              List.of(),
              DayWish.NONE));
    }
    days.add(fixed(monday.plusDays(5), new Span(1_200, Span.DAY)));
    days.add(PersonDay.open());
    return days;
  }

  private static List<PersonDay> open() {
    List<PersonDay> days = new ArrayList<>();
    for (int day = 0; day < 7; day++) {
      days.add(PersonDay.open());
    }
    return days;
  }

  private static PersonDay fixed(LocalDate day, Span presence) {
    WorkTime time = new ShiftShape(presence, null).on(day, DrawnShop.PARIS);
    return new PersonDay(
        Optional.empty(),
        Optional.of(List.of(time)),
        List.of(time),
        Optional.empty(),
        List.of(),
        List.of(),
        DayWish.NONE);
  }

  private static void contradicts(List<PersonDay> days, Cause cause, LocalDate day) {
    PlanningCase planned = planned(days, day.with(DayOfWeek.MONDAY), List.of());
    String staff = planned.people().get(0).staff();
    assertThatThrownBy(() -> PlanByLines.look(ShopsTogether.of(planned)))
        .isInstanceOfSatisfying(
            Contradiction.class,
            it ->
                assertThat(List.of(it.staff(), it.cause(), it.day()))
                    .isEqualTo(List.of(staff, cause, day)));
  }

  private static PlanningCase planned(
      List<PersonDay> days, LocalDate monday, List<WorkTime> around) {
    PlanningCase drawn = DrawnShop.of(1, 1, monday, 1);
    PlannedPerson one = drawn.people().get(0);
    PlannedPerson bound =
        new PlannedPerson(
            one.staff(),
            one.skills(),
            one.bounds(),
            List.of(new PersonWeek(2_100, 2_100)),
            days,
            around,
            Fairness.EVEN);
    return new PlanningCase(
        drawn.shop(), drawn.zone(), drawn.days(), List.of(bound), drawn.weights());
  }
}
