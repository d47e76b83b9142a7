package io.vitrine.booking.demand.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitrine.booking.demand.forecast.History.Count;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LearnForecastTest {

  private static final LocalDate UNTIL = KnownTruth.UNTIL;
  private static final Opening OPEN = KnownTruth.opening();
  private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

  @Test
  void what_comes_every_week_is_expected_again() {
    ForecastModel model = LearnForecast.of(weeks(30, 10, 30), known(Profile.NONE));
    assertThat(total(model, MONDAY)).isCloseTo(10, within(0.7));
    assertThat(total(model, SATURDAY)).isCloseTo(30, within(1.5));
    assertThat(model.on(MONDAY, List.of()).byHalfHour()[18]).isZero();
    assertThat(model.on(MONDAY, List.of()).byHalfHour()[24]).isGreaterThan(3);
  }

  @Test
  void an_event_lifts_its_hours_and_no_others() {
    ForecastModel model = LearnForecast.of(weeks(30, 10, 30), known(Profile.NONE));
    double[] plain = model.on(MONDAY, List.of()).byHalfHour();
    Surge half = new Surge(MONDAY, MONDAY, 24, 26, 1.5, 0);
    double[] lifted = model.on(MONDAY, List.of(half)).byHalfHour();
    assertThat(lifted[24]).isCloseTo(1.5 * plain[24], within(1e-9));
    assertThat(lifted[30]).isEqualTo(plain[30]);

    Surge more = new Surge(MONDAY, MONDAY, 0, 48, 1, 12);
    assertThat(model.on(MONDAY, List.of(more)).total())
        .isCloseTo(total(model, MONDAY) + 12, within(1e-9));
    assertThat(model.on(SATURDAY, List.of(more)).total()).isEqualTo(total(model, SATURDAY));
  }

  @Test
  void a_past_event_that_was_entered_does_not_mislead() {
    Surge fair = new Surge(UNTIL.minusDays(14), UNTIL.minusDays(1), 0, 48, 3, 0);
    List<Count> counts = new ArrayList<>();
    for (Count count : weeks(30, 10, 30).counts()) {
      int came = fair.touches(count.day()) ? 3 * count.arrivals() : count.arrivals();
      counts.add(new Count(count.day(), count.halfHour(), count.topic(), came));
    }
    History history = History.of(counts, UNTIL);
    ForecastModel told =
        LearnForecast.of(history, new LearnForecast.Known(OPEN, List.of(fair), Profile.NONE));
    assertThat(total(told, SATURDAY)).isCloseTo(30, within(2.0));
    assertThat(total(LearnForecast.of(history, known(Profile.NONE)), SATURDAY)).isGreaterThan(36);
  }

  @Test
  void a_closed_day_in_the_past_says_nothing_about_its_weekday() {
    List<Count> counts =
        weeks(30, 10, 30).counts().stream()
            .filter(it -> !it.day().equals(UNTIL.minusDays(2)))
            .toList();
    ForecastModel model = LearnForecast.of(History.of(counts, UNTIL), known(Profile.NONE));
    assertThat(total(model, SATURDAY)).isCloseTo(30, within(1.5));
  }

  @Test
  void a_day_that_closes_early_gets_the_part_of_its_hours() {
    double[] morning = new double[History.HALVES];
    for (int half = 20; half < 30; half++) {
      morning[half] = 1;
    }
    Opening short1 = new Opening(OPEN.regular(), Map.of(MONDAY, morning));
    ForecastModel model =
        LearnForecast.of(
            weeks(30, 10, 30), new LearnForecast.Known(short1, List.of(), Profile.NONE));
    double[] expected = model.on(MONDAY, List.of()).byHalfHour();
    assertThat(expected[34]).isZero();
    assertThat(expected[24]).isGreaterThan(3);
  }

  @Test
  void a_new_shop_gets_what_is_believed_and_says_how_unsure_that_is() {
    Profile others = Profile.of(weeks(30, 10, 30), 180.0);
    ForecastModel model = LearnForecast.of(History.of(List.of(), UNTIL), known(others));
    double week = 0;
    for (int day = 0; day < 7; day++) {
      week += total(model, MONDAY.plusDays(day));
    }
    assertThat(week).isCloseTo(180, within(1.0));
    assertThat(total(model, SATURDAY)).isGreaterThan(2 * total(model, MONDAY));
    assertThat(model.topics()).containsExactly("literie", "salon");
    assertThat(model.spread().day()).isGreaterThan(0.1);
  }

  @Test
  void its_first_weeks_count_more_and_more() {
    Profile others = Profile.of(weeks(30, 10, 30), 400.0);
    double two = total(LearnForecast.of(weeks(2, 10, 30), known(others)), SATURDAY);
    double seven = total(LearnForecast.of(weeks(7, 10, 30), known(others)), SATURDAY);
    assertThat(two).isGreaterThan(seven);
    assertThat(seven).isBetween(30.0, 45.0);
  }

  @Test
  void a_shop_of_which_nothing_is_known_expects_nobody() {
    ForecastModel model = LearnForecast.of(History.of(List.of(), UNTIL), known(Profile.NONE));
    assertThat(total(model, SATURDAY)).isLessThan(1e-6);
    assertThat(model.topics()).isEmpty();
  }

  @Test
  void growth_from_year_to_year_is_carried_on() {
    List<Count> counts = new ArrayList<>();
    for (LocalDate day = UNTIL.minusDays(2 * 364); day.isBefore(UNTIL); day = day.plusDays(1)) {
      double years = (day.toEpochDay() - UNTIL.toEpochDay()) / 365.25;
      for (int half = 20; half < 38; half++) {
        counts.add(new Count(day, half, "salon", (int) Math.round(20 * Math.pow(1.2, years))));
      }
    }
    ForecastModel model = LearnForecast.of(History.of(counts, UNTIL), known(Profile.NONE));
    assertThat(model.growth()).isCloseTo(1.2, within(0.02));
    assertThat(total(model, LocalDate.of(2027, 2, 3)))
        .isCloseTo(18 * 20 * Math.pow(1.2, 0.2), within(15.0));
  }

  private static double total(ForecastModel model, LocalDate day) {
    return model.on(day, List.of()).total();
  }

  private static LearnForecast.Known known(Profile belief) {
    return new LearnForecast.Known(OPEN, List.of(), belief);
  }

  /** So many weeks in which always as many come, at noon and in the evening. */
  private static History weeks(int weeks, int weekday, int weekend) {
    List<Count> counts = new ArrayList<>();
    for (LocalDate day = UNTIL.minusWeeks(weeks); day.isBefore(UNTIL); day = day.plusDays(1)) {
      int all = day.getDayOfWeek().getValue() > 5 ? weekend : weekday;
      counts.add(new Count(day, 24, "salon", all * 4 / 10));
      counts.add(new Count(day, 25, "literie", all * 2 / 10));
      counts.add(new Count(day, 34, "salon", all * 4 / 10));
    }
    return History.of(counts, UNTIL);
  }
}
