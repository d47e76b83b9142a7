package io.vitrine.booking.enquiry;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How soon people were answered, by the week in which they asked. */
public final class AnswerTimes {

  private AnswerTimes() {}

  /**
   * One enquiry, as far as it counts.
   *
   * @param responded when somebody first answered or called, or {@code null}
   * @param minutes of opening until then, or {@code null}
   */
  public record Counted(Instant asked, Instant due, Instant responded, Integer minutes) {

    boolean isKept() {
      return responded != null && !responded.isAfter(due);
    }

    boolean isDecided(Instant now) {
      return responded != null || now.isAfter(due);
    }
  }

  /**
   * A week.
   *
   * @param asked how many asked
   * @param waiting of these, who still waits within the promise
   * @param medianMinutes of opening until the first answer, or {@code null} where none was given
   * @param keptPercent of those decided, or {@code null} where none is
   */
  public record Week(
      LocalDate monday, int asked, int waiting, Integer medianMinutes, Integer keptPercent) {}

  /**
   * Over some time.
   *
   * @param decided of those who asked, who was answered or waits longer than promised
   * @param kept of these, who was answered in time
   */
  public record Total(long asked, long decided, long kept) {}

  /** Of those who asked before a moment. */
  static Total total(List<Counted> enquiries, Instant until, Instant now) {
    List<Counted> asked = enquiries.stream().filter(one -> one.asked().isBefore(until)).toList();
    List<Counted> decided = asked.stream().filter(one -> one.isDecided(now)).toList();
    return new Total(
        asked.size(), decided.size(), decided.stream().filter(Counted::isKept).count());
  }

  /** The weeks in which somebody asked, the last one first. */
  public static List<Week> of(List<Counted> enquiries, ZoneId zone, Instant now) {
    Map<LocalDate, List<Counted>> weeks = new TreeMap<>(java.util.Comparator.reverseOrder());
    for (Counted one : enquiries) {
      LocalDate monday =
          LocalDate.ofInstant(one.asked(), zone)
              .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      weeks.computeIfAbsent(monday, any -> new ArrayList<>()).add(one);
    }
    return weeks.entrySet().stream().map(e -> week(e.getKey(), e.getValue(), now)).toList();
  }

  private static Week week(LocalDate monday, List<Counted> asked, Instant now) {
    List<Counted> decided = asked.stream().filter(one -> one.isDecided(now)).toList();
    long kept = decided.stream().filter(Counted::isKept).count();
    return new Week(
        monday,
        asked.size(),
        asked.size() - decided.size(),
        median(asked.stream().map(Counted::minutes).filter(m -> m != null).sorted().toList()),
        decided.isEmpty() ? null : (int) Math.round(kept * 100.0 / decided.size()));
  }

  /** The middle one; of an even number the mean of the two in the middle, rounded up. */
  static Integer median(List<Integer> sorted) {
    int half = sorted.size() / 2;
    if (sorted.isEmpty()) {
      return null;
    }
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (Integer) ((sorted.get(half - 1) + sorted.get(half) + 1) / 2);
  }
}
