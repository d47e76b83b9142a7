package io.vitrine.booking.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FreeTimesTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalDate SATURDAY = LocalDate.of(2026, 12, 12);
  private static final Effort SALON = new Effort(10, 45, 5);
  private static final Function<LocalDate, List<Span>> OPEN =
      day -> List.of(span("10:00", "19:30"));

  @Test
  void a_morning_shift_gives_every_quarter_hour_that_holds_preparation_advice_and_buffer() {
    assertThat(timesOf(List.of(shift("S001", "09:30", "12:00")), List.of()))
        .containsExactly("10:00", "10:15", "10:30", "10:45", "11:00");
  }

  @Test
  void preparation_may_lie_before_the_doors_open_but_advice_may_not() {
    assertThat(timesOf(List.of(shift("S001", "08:00", "11:00")), List.of()))
        .containsExactly("10:00");
  }

  @Test
  void nothing_reaches_into_a_break() {
    Shift shift =
        new Shift("S001", SATURDAY, span("10:00", "15:00"), List.of(span("12:00", "13:00")));
    assertThat(timesOf(List.of(shift), List.of()))
        .containsExactly("10:15", "10:30", "10:45", "11:00", "13:15", "13:30", "13:45", "14:00");
  }

  @Test
  void an_appointment_takes_its_preparation_and_buffer_too() {
    Occupation taken = SALON.from("S001", Tick.of(paris("11:00")));
    assertThat(timesOf(List.of(shift("S001", "10:00", "13:30")), List.of(taken)))
        .containsExactly("12:00", "12:15", "12:30");
  }

  @Test
  void what_one_adviser_gave_away_another_can_still_give() {
    Occupation taken = SALON.from("S001", Tick.of(paris("10:30")));
    List<FreeDay> days =
        freeTimes(Instant.parse("2026-12-01T08:00:00Z"))
            .among(
                List.of(shift("S001", "10:00", "12:00"), shift("S002", "10:00", "12:00")),
                List.of(taken),
                SATURDAY,
                1);
    assertThat(days.get(0).times())
        .extracting(FreeTime::staff)
        .containsExactly(List.of("S002"), List.of("S002"), List.of("S002"), List.of("S002"));
  }

  @Test
  void the_notice_hides_what_is_too_soon() {
    assertThat(timesAt(paris("10:20"), List.of(shift("S001", "10:00", "14:00"))))
        .containsExactly("12:30", "12:45", "13:00");
  }

  @Test
  void the_horizon_ends_with_its_last_day() {
    Instant thirtyDaysBefore = paris("12:00").minus(Duration.ofDays(30));
    List<Shift> shifts = List.of(shift("S001", "10:00", "12:00"));
    assertThat(timesAt(thirtyDaysBefore, shifts)).isNotEmpty();
    assertThat(timesAt(thirtyDaysBefore.minus(Duration.ofDays(1)), shifts)).isEmpty();
  }

  @Test
  void a_closed_day_has_no_free_time_and_still_stands_in_the_list() {
    FreeTimes closed =
        new FreeTimes(SALON, window(Instant.parse("2026-12-01T08:00:00Z")), day -> List.<Span>of());
    assertThat(closed.among(List.of(shift("S001", "10:00", "12:00")), List.of(), SATURDAY, 2))
        .containsExactly(
            new FreeDay(SATURDAY, List.of()), new FreeDay(SATURDAY.plusDays(1), List.of()));
  }

  @Test
  void two_shifts_of_one_day_are_two_pieces() {
    assertThat(
            timesOf(
                List.of(shift("S001", "10:00", "11:15"), shift("S001", "11:30", "12:45")),
                List.of()))
        .containsExactly("10:15", "11:45");
  }

  private static List<String> timesOf(List<Shift> shifts, List<Occupation> occupied) {
    return wallTimes(
        freeTimes(Instant.parse("2026-12-01T08:00:00Z")).among(shifts, occupied, SATURDAY, 1));
  }

  private static List<String> timesAt(Instant now, List<Shift> shifts) {
    return wallTimes(freeTimes(now).among(shifts, List.of(), SATURDAY, 1));
  }

  private static List<String> wallTimes(List<FreeDay> days) {
    return days.get(0).times().stream()
        .map(t -> t.from().atZone(PARIS).toLocalTime().toString())
        .toList();
  }

  private static FreeTimes freeTimes(Instant now) {
    return new FreeTimes(SALON, window(now), OPEN);
  }

  private static BookingWindow window(Instant now) {
    return new BookingWindow(now, Duration.ofHours(2), 30, PARIS);
  }

  private static Shift shift(String staff, String from, String until) {
    return new Shift(staff, SATURDAY, span(from, until), List.of());
  }

  private static Span span(String from, String until) {
    return Span.of(LocalTime.parse(from), LocalTime.parse(until));
  }

  private static Instant paris(String time) {
    return ZonedDateTime.of(SATURDAY, LocalTime.parse(time), PARIS).toInstant();
  }
}
