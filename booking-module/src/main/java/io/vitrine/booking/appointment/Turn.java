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
   * @param shares how much of her working week each has promised, by staff number
   */
  static List<Adviser> of(List<Adviser> advisers, Map<String, Double> shares) {
    return advisers.stream()
        .sorted(
            Comparator.comparingDouble((Adviser a) -> shares.getOrDefault(a.staff(), 0.0))
                .thenComparing(Adviser::staff))
        .toList();
  }

  /**
   * @param promised minutes of advice in that week
   * @param agreed working minutes of a week; 0 where none are agreed
   */
  static double share(long promised, int agreed) {
    return promised / (double) (agreed > 0 ? agreed : FULL_WEEK);
  }
}
