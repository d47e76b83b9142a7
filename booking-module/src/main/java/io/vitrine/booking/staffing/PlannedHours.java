package io.vitrine.booking.staffing;

import io.vitrine.booking.rota.Fairness.Member;
import io.vitrine.booking.rota.Fairness.Worked;
import io.vitrine.booking.worked.WorkedDay;
import io.vitrine.booking.worktime.Week;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Planned working time of each person, week by week, in all shops, and beside it what was worked.
 *
 * @param weeks in order
 */
public record PlannedHours(List<Week> weeks, List<Row> rows) {

  public PlannedHours {
    weeks = List.copyOf(weeks);
    rows = List.copyOf(rows);
  }

  /**
   * One person's weeks.
   *
   * @param byWeek what is planned; nothing in the weeks that are missing
   * @param worked in the weeks that are over and of which something is known, and in no other
   */
  public record Row(Member member, Map<Week, Duration> byWeek, Map<Week, Duration> worked) {

    public Duration of(Week week) {
      return byWeek.getOrDefault(week, Duration.ZERO);
    }

    public Duration total() {
      return byWeek.values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    /** Empty as long as the week is not over, and where nothing is known of it. */
    public Optional<Duration> workedIn(Week week) {
      return Optional.ofNullable(worked.get(week));
    }

    /** In the weeks that are over. */
    public Duration workedTotal() {
      return worked.values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    /** What was planned in the weeks that are over. */
    public Duration totalOver() {
      return worked.keySet().stream().map(this::of).reduce(Duration.ZERO, Duration::plus);
    }

    /** The agreed working time of as many weeks. */
    public Duration agreed(int weeks) {
      return Duration.ofMinutes((long) member.weeklyMinutes() * weeks);
    }
  }

  /**
   * @param days what was worked, also on days outside of these weeks
   * @param today weeks that end before it are over
   */
  static PlannedHours of(
      List<Week> weeks,
      List<Member> members,
      List<Worked> work,
      List<WorkedDay> days,
      LocalDate today) {
    Map<String, Map<Week, Duration>> planned = new HashMap<>();
    for (Worked it : work) {
      add(planned, it.staff(), it.time().day(), it.time().worked());
    }
    Map<String, Map<Week, Duration>> worked = new HashMap<>();
    for (WorkedDay it : days) {
      add(worked, it.key().staff(), it.day(), it.worked());
    }
    List<Week> over =
        weeks.stream()
            .filter(it -> !it.next().monday().isAfter(today))
            .filter(it -> isKnown(it, planned) || isKnown(it, worked))
            .toList();
    return new PlannedHours(
        weeks,
        members.stream()
            .map(
                member ->
                    new Row(
                        member,
                        planned.getOrDefault(member.staff(), Map.of()),
                        only(over, worked.getOrDefault(member.staff(), Map.of()))))
            .toList());
  }

  private static void add(
      Map<String, Map<Week, Duration>> sums, String staff, LocalDate day, Duration length) {
    sums.computeIfAbsent(staff, it -> new HashMap<>()).merge(Week.of(day), length, Duration::plus);
  }

  /** Before the house had its first plan nothing was worked that anybody knows of. */
  private static boolean isKnown(Week week, Map<String, Map<Week, Duration>> sums) {
    return sums.values().stream().anyMatch(it -> it.containsKey(week));
  }

  private static Map<Week, Duration> only(List<Week> over, Map<Week, Duration> sums) {
    Map<Week, Duration> kept = new HashMap<>();
    over.forEach(week -> kept.put(week, sums.getOrDefault(week, Duration.ZERO)));
    return kept;
  }

  /** From the one to the other. */
  static List<Week> weeks(Week first, Week last) {
    return Stream.iterate(first, week -> week.compareTo(last) <= 0, Week::next).toList();
  }
}
