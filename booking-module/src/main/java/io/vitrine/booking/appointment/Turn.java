package io.vitrine.booking.appointment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Whose turn it is: whoever has promised least of her working week. Half the hours, half the
 * appointments.
 */
final class Turn {

  /** For whom no working time is agreed: the law's week of 35 hours. */
  private static final int FULL_WEEK = 35 * 60;

  private Turn() {}

  /**
   * @param promised minutes of advice in that week, by staff number
   * @param agreed working minutes of a week, by staff number
   */
  static List<Adviser> of(
      List<Adviser> advisers, Map<String, Long> promised, Map<String, Integer> agreed) {
    return advisers.stream()
        .sorted(
            Comparator.comparingDouble((Adviser a) -> share(a.staff(), promised, agreed))
                .thenComparing(Adviser::staff))
        .toList();
  }

  private static double share(
      String staff, Map<String, Long> promised, Map<String, Integer> agreed) {
    int week = agreed.getOrDefault(staff, 0);
    return promised.getOrDefault(staff, 0L) / (double) (week > 0 ? week : FULL_WEEK);
  }
}
