package io.vitrine.booking.worked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.booking.worktime.WorkTime;
import io.vitrine.booking.worktime.WorkTimes;
import io.vitrine.shell.InvalidValue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkedDayTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalDate DAY = LocalDate.of(2031, 3, 4);
  private static final WorkedDayKey KEY = new WorkedDayKey("S302", "rivoli", DAY);
  private static final WorkTime MORNING = WorkTimes.on(DAY, "09:00", "13:00");
  private static final WorkTime EVENING = WorkTimes.on(DAY, "15:00", "19:00", "17:00-17:30");
  private static final Instant LATER = EVENING.to().plus(Duration.ofDays(3));

  @Test
  void without_a_word_a_past_day_was_worked_as_planned() {
    WorkedDay day = new WorkedDay(KEY, List.of(EVENING, MORNING), Optional.empty(), LATER);

    assertThat(day.planned()).isEqualTo(Duration.ofMinutes(450));
    assertThat(day.worked()).isEqualTo(day.planned());
    assertThat(day.difference()).isZero();
    assertThat(day.plannedPause()).as("between the shifts, and the break").hasMinutes(150);
  }

  @Test
  void of_a_day_that_is_not_over_only_the_shifts_that_are_count_as_worked() {
    WorkedDay day = new WorkedDay(KEY, List.of(MORNING, EVENING), Optional.empty(), MORNING.to());

    assertThat(day.worked()).isEqualTo(Duration.ofHours(4));
    assertThat(day.isOver()).isFalse();
    assertThat(day.difference()).as("nobody said anything else").isZero();
  }

  @Test
  void what_was_said_counts_and_not_what_was_planned() {
    WorkedDay longer = day(said("09:00", "19:30", 150));
    WorkedDay none = day(HoursSaid.none());

    assertThat(longer.worked()).isEqualTo(Duration.ofHours(8));
    assertThat(longer.difference()).isEqualTo(Duration.ofMinutes(30));
    assertThat(none.worked()).isZero();
    assertThat(none.difference()).isEqualTo(Duration.ofMinutes(-450));
  }

  @Test
  void a_day_that_nobody_planned_is_worked_once_it_is_said() {
    WorkedTime word = said("10:00", "12:00", 0).on(KEY, PARIS, 1, "S302", LATER);

    List<WorkedDay> days = ReadWorked.joined(Map.of(), List.of(word), LATER);

    assertThat(days).hasSize(1);
    assertThat(days.get(0).planned()).isZero();
    assertThat(days.get(0).difference()).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void hours_end_after_they_begin_on_one_day_with_shorter_breaks() {
    assertThat(length("18:00", "00:00", 0)).as("midnight is its end").hasHours(6);
    assertThat(length("10:00", "10:31", 30)).hasMinutes(1);
    assertThatThrownBy(() -> length("10:00", "10:30", 30)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> length("10:00", "10:00", 0)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> length("22:00", "02:00", 0)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> said("10:00", null, 0)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> said(null, null, 10)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> said("10:00", "12:00", -1)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void a_night_on_which_the_clock_changes_lasts_what_it_lasted() {
    LocalDate spring = LocalDate.of(2031, 3, 30);
    WorkedDayKey key = new WorkedDayKey("S302", "rivoli", spring);

    assertThat(said("01:00", "04:00", 0).on(key, PARIS, 1, "S302", LATER).length()).hasHours(2);
    assertThatThrownBy(() -> said("02:30", "04:00", 0).on(key, PARIS, 1, "S302", LATER))
        .isInstanceOf(InvalidValue.class);
  }

  private static WorkedDay day(HoursSaid said) {
    return new WorkedDay(
        KEY, List.of(MORNING, EVENING), Optional.of(said.on(KEY, PARIS, 1, "S302", LATER)), LATER);
  }

  private static Duration length(String from, String to, int pause) {
    return said(from, to, pause).on(KEY, PARIS, 1, "S302", LATER).length();
  }

  private static HoursSaid said(String from, String to, int pause) {
    return new HoursSaid(
        from == null ? null : LocalTime.parse(from),
        to == null ? null : LocalTime.parse(to),
        pause);
  }
}
