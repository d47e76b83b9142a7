package io.vitrine.booking.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.demand.forecast.History.Count;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoWalkInsTest {

  private static final List<String> TOPICS = List.of("salon", "literie", "rangement");
  private static final LocalDate SATURDAY = LocalDate.of(2026, 3, 7);

  @Test
  void the_same_day_always_has_the_same_visitors() {
    assertThat(DemoWalkIns.of("rivoli", SATURDAY, TOPICS))
        .isEqualTo(DemoWalkIns.of("rivoli", SATURDAY, TOPICS))
        .isNotEqualTo(DemoWalkIns.of("bellecour", SATURDAY, TOPICS));
  }

  @Test
  void saturdays_are_busier_and_a_closed_day_has_nobody() {
    assertThat(over("rivoli", SATURDAY)).isGreaterThan(2 * over("rivoli", SATURDAY.plusDays(2)));
    assertThat(DemoWalkIns.of("rivoli", LocalDate.of(2026, 5, 1), TOPICS)).isEmpty();
    assertThat(DemoWalkIns.of("bellecour", SATURDAY.plusDays(1), TOPICS)).isEmpty();
  }

  @Test
  void a_year_is_loaded_in_some_thousand_rows() {
    long rows =
        Stream.iterate(SATURDAY, day -> day.plusDays(1))
            .limit(365)
            .mapToLong(day -> DemoWalkIns.of("rivoli", day, TOPICS).size())
            .sum();
    assertThat(rows).isBetween(1_300L, 3_500L);
  }

  /** On the same weekday of twenty weeks. */
  private static int over(String shop, LocalDate first) {
    return Stream.iterate(first, day -> day.plusWeeks(1))
        .limit(20)
        .flatMap(day -> DemoWalkIns.of(shop, day, TOPICS).stream())
        .mapToInt(Count::arrivals)
        .sum();
  }
}
