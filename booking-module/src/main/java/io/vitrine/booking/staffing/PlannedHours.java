package io.vitrine.booking.staffing;

import io.vitrine.booking.rota.Fairness.Member;
import io.vitrine.booking.rota.Fairness.Worked;
import io.vitrine.booking.worktime.Week;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Planned working time of each person, week by week, in all shops.
 *
 * @param weeks in order
 */
public record PlannedHours(List<Week> weeks, List<Row> rows) {

  public PlannedHours {
    weeks = List.copyOf(weeks);
    rows = List.copyOf(rows);
  }

  /** One person's weeks, in their order; nothing is planned in those that are missing. */
  public record Row(Member member, Map<Week, Duration> byWeek) {

    public Duration of(Week week) {
      return byWeek.getOrDefault(week, Duration.ZERO);
    }

    public Duration total() {
      return byWeek.values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    /** The agreed working time of as many weeks. */
    public Duration agreed(int weeks) {
      return Duration.ofMinutes((long) member.weeklyMinutes() * weeks);
    }
  }

  static PlannedHours of(Week first, Week last, List<Member> members, List<Worked> work) {
    List<Week> weeks =
        Stream.iterate(first, week -> week.compareTo(last) <= 0, Week::next).toList();
    Map<String, Map<Week, Duration>> sums = new HashMap<>();
    for (Worked it : work) {
      sums.computeIfAbsent(it.staff(), staff -> new HashMap<>())
          .merge(Week.of(it.time().day()), it.time().worked(), Duration::plus);
    }
    return new PlannedHours(
        weeks,
        members.stream()
            .map(member -> new Row(member, sums.getOrDefault(member.staff(), Map.of())))
            .toList());
  }
}
