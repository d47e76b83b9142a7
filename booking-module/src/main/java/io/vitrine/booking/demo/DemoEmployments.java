package io.vitrine.booking.demo;

import io.vitrine.booking.employment.Employment;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is agreed with the people of the demonstration: full time with the days free that the rota
 * gives them, Sundays with those who are planned on them, and one who goes to part time once the
 * planned weeks are over.
 */
final class DemoEmployments {

  private static final int FULL_TIME = 35 * 60;
  private static final int PART_TIME = 28 * 60;
  private static final String GOES_PART_TIME = "S006";

  private DemoEmployments() {}

  /**
   * @param first the first Monday of the rota
   * @param after the first Monday without one
   */
  static List<Employment> of(String shop, LocalDate first, LocalDate after) {
    return DemoRota.daysOff(shop).entrySet().stream()
        .flatMap(
            person ->
                person.getKey().equals(GOES_PART_TIME)
                    ? List.of(agreed(person, first, FULL_TIME), agreed(person, after, PART_TIME))
                        .stream()
                    : List.of(agreed(person, first, FULL_TIME)).stream())
        .toList();
  }

  private static Employment agreed(
      Map.Entry<String, Set<DayOfWeek>> person, LocalDate from, int minutes) {
    boolean sundays = !person.getValue().contains(DayOfWeek.SUNDAY);
    return new Employment(person.getKey(), from, minutes, null, person.getValue(), sundays);
  }
}
