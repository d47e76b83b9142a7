package io.vitrine.booking.planner.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.planner.shop.LawfulBounds.Average;
import io.vitrine.booking.worktime.Week;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeekCapsTest {

  private static final Week FIRST = Week.parse("2026-W40");
  private static final Average FORTY_FOUR = new Average(12, 12 * 44 * 60);

  @Test
  void who_worked_little_may_work_a_full_week() {
    assertThat(WeekCaps.of(List.of(FIRST), List.of(48 * 60), FORTY_FOUR, Map.of()))
        .containsExactly(48 * 60);
  }

  @Test
  void after_eleven_long_weeks_nothing_is_left() {
    assertThat(WeekCaps.of(List.of(FIRST), List.of(48 * 60), FORTY_FOUR, before(48 * 60)))
        .containsExactly(0);
  }

  @Test
  void what_a_stretch_of_weeks_has_left_is_shared() {
    List<Integer> caps =
        WeekCaps.of(
            List.of(FIRST, FIRST.next()), List.of(48 * 60, 48 * 60), FORTY_FOUR, before(44 * 60));
    assertThat(caps.get(0)).isEqualTo(44 * 60);
    assertThat(caps.get(0) + caps.get(1)).isLessThanOrEqualTo(88 * 60);
  }

  @Test
  void long_weeks_that_are_planned_already_count_as_well() {
    Map<Week, Long> after = new HashMap<>();
    Week week = FIRST;
    for (int i = 0; i < 11; i++) {
      week = week.next();
      after.put(week, 47L * 60);
    }
    assertThat(WeekCaps.of(List.of(FIRST), List.of(48 * 60), FORTY_FOUR, after))
        .containsExactly((12 * 44 - 11 * 47) * 60);
  }

  private static Map<Week, Long> before(long minutes) {
    Map<Week, Long> known = new HashMap<>();
    Week week = FIRST;
    for (int i = 0; i < 11; i++) {
      week = week.previous();
      known.put(week, minutes);
    }
    return known;
  }
}
