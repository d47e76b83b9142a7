package io.vitrine.booking.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.enquiry.AnswerTimes.Counted;
import io.vitrine.booking.enquiry.AnswerTimes.Week;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerTimesTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final Instant NOW = Instant.parse("2026-12-10T12:00:00Z");

  @Test
  void a_week_tells_its_median_and_the_share_within_the_promise() {
    List<Week> weeks =
        AnswerTimes.of(
            List.of(
                answered("2026-12-01T09:00:00Z", 30, 4),
                answered("2026-12-02T09:00:00Z", 90, 4),
                answered("2026-12-03T09:00:00Z", 300, 4)),
            PARIS,
            NOW);

    assertThat(weeks).containsExactly(new Week(LocalDate.of(2026, 11, 30), 3, 0, 90, 67));
  }

  @Test
  void who_waits_longer_than_promised_counts_as_broken_before_an_answer_comes() {
    Counted overdue =
        new Counted(at("2026-12-08T09:00:00Z"), at("2026-12-08T13:00:00Z"), null, null);
    Counted waiting =
        new Counted(at("2026-12-10T11:00:00Z"), at("2026-12-10T15:00:00Z"), null, null);

    assertThat(AnswerTimes.of(List.of(overdue, waiting), PARIS, NOW))
        .containsExactly(new Week(LocalDate.of(2026, 12, 7), 2, 1, null, 0));
  }

  @Test
  void a_week_in_which_nobody_is_decided_has_no_share() {
    Counted waiting =
        new Counted(at("2026-12-10T11:00:00Z"), at("2026-12-10T15:00:00Z"), null, null);

    assertThat(AnswerTimes.of(List.of(waiting), PARIS, NOW))
        .containsExactly(new Week(LocalDate.of(2026, 12, 7), 1, 1, null, null));
  }

  @Test
  void the_last_week_comes_first() {
    assertThat(
            AnswerTimes.of(
                List.of(
                    answered("2026-11-25T09:00:00Z", 5, 4), answered("2026-12-02T09:00:00Z", 5, 4)),
                PARIS,
                NOW))
        .extracting(Week::monday)
        .containsExactly(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 11, 23));
  }

  @Test
  void the_median_of_an_even_number_is_the_mean_of_the_two_in_the_middle() {
    assertThat(AnswerTimes.median(List.of(10, 21))).isEqualTo(16);
    assertThat(AnswerTimes.median(List.of(1, 2, 90))).isEqualTo(2);
    assertThat(AnswerTimes.median(List.of())).isNull();
  }

  private static Counted answered(String asked, int minutes, int hours) {
    Instant at = at(asked);
    return new Counted(
        at, at.plus(Duration.ofHours(hours)), at.plus(Duration.ofMinutes(minutes)), minutes);
  }

  private static Instant at(String instant) {
    return Instant.parse(instant);
  }
}
