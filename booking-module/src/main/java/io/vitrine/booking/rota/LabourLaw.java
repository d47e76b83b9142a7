package io.vitrine.booking.rota;

import io.vitrine.booking.worktime.Break;
import io.vitrine.booking.worktime.Week;
import io.vitrine.booking.worktime.WorkTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks at one person's week, in all shops together. */
final class LabourLaw {

  private static final Duration LONGEST_DAY = Duration.ofHours(10);
  private static final Duration BREAK_AFTER = Duration.ofHours(6);
  private static final Duration SHORTEST_BREAK = Duration.ofMinutes(20);
  private static final Duration SHORTEST_REST = Duration.ofHours(11);
  private static final Duration LONGEST_WEEK = Duration.ofHours(48);
  private static final int MOST_DAYS = 6;

  private LabourLaw() {}

  /**
   * @param times the person's working times of the week, and of the day before and after it
   */
  static List<LabourRemark> remarks(Week week, List<WorkTime> times) {
    Map<LocalDate, List<WorkTime>> days = new TreeMap<>();
    times.stream()
        .sorted(Comparator.comparing(WorkTime::from))
        .forEach(time -> days.computeIfAbsent(time.day(), d -> new ArrayList<>()).add(time));
    List<LabourRemark> remarks = new ArrayList<>();
    Duration total = Duration.ZERO;
    int worked = 0;
    Instant lastEnd = null;
    for (Map.Entry<LocalDate, List<WorkTime>> day : days.entrySet()) {
      List<WorkTime> shifts = day.getValue();
      Instant start = shifts.get(0).from();
      boolean inside = week.contains(day.getKey());
      if (lastEnd != null && (inside || week.contains(day.getKey().minusDays(1)))) {
        Duration rest = Duration.between(lastEnd, start);
        if (rest.compareTo(SHORTEST_REST) < 0) {
          remarks.add(new LabourRemark(LabourRule.REST, day.getKey(), rest));
        }
      }
      if (inside) {
        Duration work = sum(shifts);
        total = total.plus(work);
        worked++;
        if (work.compareTo(LONGEST_DAY) > 0) {
          remarks.add(new LabourRemark(LabourRule.DAY, day.getKey(), work));
        }
        if (longestStretch(shifts).compareTo(BREAK_AFTER) > 0) {
          remarks.add(new LabourRemark(LabourRule.BREAK, day.getKey(), longestStretch(shifts)));
        }
      }
      lastEnd = shifts.get(shifts.size() - 1).to();
    }
    if (total.compareTo(LONGEST_WEEK) > 0) {
      remarks.add(new LabourRemark(LabourRule.WEEK, week.monday(), total));
    }
    if (worked > MOST_DAYS) {
      remarks.add(new LabourRemark(LabourRule.SIX_DAYS, week.monday(), Duration.ofDays(worked)));
    }
    return remarks;
  }

  static Duration sum(List<WorkTime> shifts) {
    return shifts.stream().map(WorkTime::worked).reduce(Duration.ZERO, Duration::plus);
  }

  /** The longest work without a break that counts; also between two shifts of a day. */
  private static Duration longestStretch(List<WorkTime> shifts) {
    Duration longest = Duration.ZERO;
    Duration current = Duration.ZERO;
    Instant lastEnd = null;
    for (WorkTime shift : shifts) {
      Instant at = shift.from();
      if (lastEnd != null && Duration.between(lastEnd, at).compareTo(SHORTEST_BREAK) >= 0) {
        current = Duration.ZERO;
      }
      for (Break pause : shift.breaks()) {
        current = current.plus(Duration.between(at, pause.from()));
        longest = max(longest, current);
        if (pause.length().compareTo(SHORTEST_BREAK) >= 0) {
          current = Duration.ZERO;
        }
        at = pause.to();
      }
      current = current.plus(Duration.between(at, shift.to()));
      longest = max(longest, current);
      lastEnd = shift.to();
    }
    return longest;
  }

  private static Duration max(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
