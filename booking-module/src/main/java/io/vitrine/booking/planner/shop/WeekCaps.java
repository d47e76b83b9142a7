package io.vitrine.booking.planner.shop;

import io.vitrine.booking.planner.shop.LawfulBounds.Average;
import io.vitrine.booking.worktime.Week;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How much of each planned week may be worked so that no average over several weeks is passed,
 * whatever the planned ones become: what a stretch of weeks has left is shared among its planned
 * ones alike.
 */
public final class WeekCaps {

  private WeekCaps() {}

  /**
   * @param planned the planned weeks, in order
   * @param most of each planned week by itself
   * @param known minutes of the weeks that are not planned
   */
  public static List<Integer> of(
      List<Week> planned, List<Integer> most, Average average, Map<Week, Long> known) {
    List<Integer> caps = new ArrayList<>(most);
    Week first = planned.get(0);
    Week end = first;
    for (int i = 1; i < planned.size() + average.weeks() - 1; i++) {
      end = end.next();
    }
    for (Week last = first; last.compareTo(end) <= 0; last = last.next()) {
      List<Week> stretch = Stream.iterate(last, Week::previous).limit(average.weeks()).toList();
      long others =
          stretch.stream()
              .filter(week -> !planned.contains(week))
              .mapToLong(week -> known.getOrDefault(week, 0L))
              .sum();
      List<Integer> inside =
          stretch.stream().filter(planned::contains).map(planned::indexOf).toList();
      long left = Math.max(0, average.minutes() - others);
      long asked = inside.stream().mapToLong(caps::get).sum();
      if (asked > left) {
        inside.forEach(i -> caps.set(i, (int) Math.min(caps.get(i), left / inside.size())));
      }
    }
    return caps;
  }
}
