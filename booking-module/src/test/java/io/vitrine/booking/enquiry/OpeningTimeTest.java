package io.vitrine.booking.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.slot.Span;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpeningTimeTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final Duration FOUR_HOURS = Duration.ofHours(4);

  /** Ten to seven, closed on Sundays. */
  private final OpeningTime opening =
      new OpeningTime(
          PARIS,
          day -> day.getDayOfWeek() == DayOfWeek.SUNDAY ? List.of() : List.of(new Span(600, 1140)));

  @Test
  void asked_in_the_morning_answered_the_same_day() {
    assertThat(opening.after(paris("2026-12-01T10:30"), FOUR_HOURS))
        .isEqualTo(paris("2026-12-01T14:30"));
  }

  @Test
  void what_is_left_of_an_evening_goes_on_the_next_morning() {
    assertThat(opening.after(paris("2026-12-01T17:30"), FOUR_HOURS))
        .isEqualTo(paris("2026-12-02T12:30"));
  }

  @Test
  void nobody_answers_at_night_or_on_a_closed_day() {
    assertThat(opening.after(paris("2026-12-05T23:00"), FOUR_HOURS))
        .as("asked late on a Saturday, due on Monday")
        .isEqualTo(paris("2026-12-07T14:00"));
    assertThat(opening.between(paris("2026-12-05T19:00"), paris("2026-12-07T10:00"))).isZero();
  }

  @Test
  void the_time_until_an_answer_counts_while_the_doors_are_open() {
    assertThat(opening.between(paris("2026-12-04T18:00"), paris("2026-12-05T11:00")))
        .isEqualTo(Duration.ofHours(2));
    assertThat(opening.between(paris("2026-12-04T12:00"), paris("2026-12-04T12:20")))
        .isEqualTo(Duration.ofMinutes(20));
  }

  @Test
  void an_hour_that_a_clock_change_takes_away_is_not_counted() {
    OpeningTime always = new OpeningTime(PARIS, day -> List.of(new Span(0, Span.DAY)));

    assertThat(always.between(paris("2026-03-29T00:00"), paris("2026-03-30T00:00")))
        .isEqualTo(Duration.ofHours(23));
    assertThat(always.after(paris("2026-03-29T00:00"), FOUR_HOURS))
        .isEqualTo(paris("2026-03-29T05:00"));
  }

  @Test
  void a_shop_without_known_hours_answers_within_calendar_time() {
    OpeningTime unknown = new OpeningTime(PARIS, day -> List.of());

    assertThat(unknown.after(paris("2026-12-01T10:00"), FOUR_HOURS))
        .isEqualTo(paris("2026-12-02T10:00"));
  }

  @Test
  void who_chose_a_stretch_is_called_before_it_ends() {
    AnswerPromise promise = new AnswerPromise(4);
    CallWindows.Window chosen =
        new CallWindows.Window(paris("2026-12-03T14:00"), paris("2026-12-03T16:00"));

    assertThat(promise.due(opening, paris("2026-12-01T10:30"), Optional.of(chosen)))
        .isEqualTo(paris("2026-12-03T16:00"));
    assertThat(promise.due(opening, paris("2026-12-01T10:30"), Optional.empty()))
        .isEqualTo(paris("2026-12-01T14:30"));
    Instant visit = paris("2026-12-01T11:00");
    assertThat(
            promise.due(opening, paris("2026-12-01T10:30"), Optional.empty(), Optional.of(visit)))
        .as("before the visit that it is asked for")
        .isEqualTo(visit);
  }

  @Test
  void calls_are_offered_in_stretches_of_two_hours_while_the_shop_is_open() {
    List<CallWindows.Window> windows = CallWindows.offered(opening, paris("2026-12-05T13:30"));

    assertThat(windows.get(0).from())
        .as("from twelve to two ends too soon")
        .isEqualTo(paris("2026-12-05T14:00"));
    assertThat(windows.get(2).until()).isEqualTo(paris("2026-12-05T19:00"));
    assertThat(windows.get(3))
        .isEqualTo(new CallWindows.Window(paris("2026-12-07T10:00"), paris("2026-12-07T12:00")));
    assertThat(windows.stream().map(w -> LocalDate.ofInstant(w.from(), PARIS)).distinct())
        .as("four days on which it is open")
        .containsExactly(
            LocalDate.of(2026, 12, 5),
            LocalDate.of(2026, 12, 7),
            LocalDate.of(2026, 12, 8),
            LocalDate.of(2026, 12, 9));
  }

  @Test
  void a_last_half_hour_belongs_to_the_stretch_before() {
    OpeningTime late = new OpeningTime(PARIS, day -> List.of(new Span(600, 1110)));

    assertThat(CallWindows.offered(late, paris("2026-12-01T15:30")).get(0))
        .isEqualTo(new CallWindows.Window(paris("2026-12-01T16:00"), paris("2026-12-01T18:30")));
  }

  private static Instant paris(String wall) {
    return java.time.LocalDateTime.parse(wall).atZone(PARIS).toInstant();
  }
}
