package io.vitrine.booking.demand.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** On shops whose truth is known, over weeks that the forecast has not seen. */
class BackTestTest {

  private static final int THREE_YEARS = 3 * 365;
  private static final long SEEDS = 6;

  @Test
  void the_forecast_beats_last_week_and_last_year_in_every_shop() {
    for (BackTest.Quality quality : tested(THREE_YEARS, 24)) {
      assertThat(quality.weeks()).isEqualTo(24);
      assertThat(quality.forecast().halfHours())
          .isLessThan(0.8 * quality.lastWeek().halfHours())
          .isLessThan(0.8 * quality.lastYear().halfHours());
      assertThat(quality.forecast().days())
          .isLessThan(quality.lastWeek().days())
          .isLessThan(quality.lastYear().days());
      assertThat(quality.forecast().pinball())
          .isLessThan(quality.lastWeek().pinball())
          .isLessThan(quality.lastYear().pinball());
    }
  }

  @Test
  void with_a_single_year_it_still_does() {
    for (BackTest.Quality quality : tested(400, 4)) {
      assertThat(quality.forecast().halfHours()).isLessThan(quality.lastWeek().halfHours());
      assertThat(quality.forecastThen().halfHours()).isLessThan(quality.lastYear().halfHours());
    }
  }

  @Test
  void with_three_months_it_beats_last_week_and_there_is_no_last_year() {
    for (BackTest.Quality quality : tested(91, 6)) {
      assertThat(quality.forecast().halfHours()).isLessThan(quality.lastWeek().halfHours());
      assertThat(quality.lastYear()).isNull();
    }
  }

  @Test
  void the_interval_holds_about_as_often_as_it_says() {
    List<BackTest.Quality> all = tested(THREE_YEARS, 24);
    double says = all.stream().mapToDouble(BackTest.Quality::saysHalfHours).average().orElseThrow();
    double holds =
        all.stream().mapToDouble(BackTest.Quality::holdsHalfHours).average().orElseThrow();
    assertThat(holds).isBetween(says - 0.03, says + 0.03);
    assertThat(says).isGreaterThan(0.8);
    double saysDays = all.stream().mapToDouble(BackTest.Quality::saysDays).average().orElseThrow();
    double holdsDays =
        all.stream().mapToDouble(BackTest.Quality::holdsDays).average().orElseThrow();
    assertThat(holdsDays).isBetween(saysDays - 0.06, saysDays + 0.06);
  }

  @Test
  void it_comes_close_to_what_nobody_could_do_better() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      KnownTruth truth = shop(seed);
      History history = truth.history(THREE_YEARS);
      double best = 0;
      double counted = 0;
      for (int day = history.days() - 24 * 7; day < history.days(); day++) {
        best += Math.abs(history.total(day) - truth.mean(history.day(day)));
        counted += history.total(day);
      }
      BackTest.Quality quality = BackTest.of(history, KnownTruth.known(), 24);
      assertThat(quality.forecast().days()).isLessThan(1.25 * best / counted);
    }
  }

  @Test
  void too_short_a_history_is_not_tested() {
    assertThat(BackTest.of(shop(1).history(20), KnownTruth.known(), 12).weeks()).isZero();
    assertThat(BackTest.of(History.of(List.of(), LocalDate.EPOCH), KnownTruth.known(), 12).weeks())
        .isZero();
  }

  private static List<BackTest.Quality> tested(int days, int weeks) {
    List<BackTest.Quality> all = new ArrayList<>();
    LongStream.rangeClosed(1, SEEDS)
        .forEach(seed -> all.add(BackTest.of(shop(seed).history(days), KnownTruth.known(), weeks)));
    return all;
  }

  /** Some busy, some quiet, some moody. */
  private static KnownTruth shop(long seed) {
    return new KnownTruth(seed, 20 + 25 * (seed % 3), 0.08 + 0.06 * (seed % 2));
  }
}
