package io.vitrine.booking.demand.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How many came without an appointment, by day, half-hour of the shop's wall clock and topic. It
 * begins with the first day on which anybody came and ends before {@code until}.
 */
public final class History {

  /** Half-hours of a day. */
  public static final int HALVES = 48;

  private final LocalDate from;
  private final int days;
  private final List<String> topics;
  private final int[][][] counts;

  private History(LocalDate from, int days, List<String> topics, int[][][] counts) {
    this.from = from;
    this.days = days;
    this.topics = topics;
    this.counts = counts;
  }

  /** So many came on that day in that half-hour, 0 to 47, for that topic. */
  public record Count(LocalDate day, int halfHour, String topic, int arrivals) {}

  /** The counts of the days before {@code until}; what stands later is left out. */
  public static History of(Collection<Count> all, LocalDate until) {
    List<Count> told = all.stream().filter(c -> c.day().isBefore(until)).toList();
    LocalDate from = told.stream().map(Count::day).min(LocalDate::compareTo).orElse(until);
    int days = (int) ChronoUnit.DAYS.between(from, until);
    List<String> topics = told.stream().map(Count::topic).distinct().sorted().toList();
    int[][][] counts = new int[days][HALVES][topics.size()];
    for (Count count : told) {
      int day = (int) ChronoUnit.DAYS.between(from, count.day());
      counts[day][count.halfHour()][topics.indexOf(count.topic())] += count.arrivals();
    }
    return new History(from, days, List.copyOf(topics), counts);
  }

  /** The same as it was known on the morning of that day. */
  public History before(LocalDate day) {
    int known = (int) ChronoUnit.DAYS.between(from, day);
    return known >= days ? this : new History(from, Math.max(0, known), topics, counts);
  }

  public LocalDate from() {
    return from;
  }

  public LocalDate until() {
    return from.plusDays(days);
  }

  public int days() {
    return days;
  }

  public List<String> topics() {
    return topics;
  }

  LocalDate day(int index) {
    return from.plusDays(index);
  }

  int cell(int day, int halfHour, int topic) {
    return counts[day][halfHour][topic];
  }

  int halfHour(int day, int halfHour) {
    int sum = 0;
    for (int count : counts[day][halfHour]) {
      sum += count;
    }
    return sum;
  }

  int total(int day) {
    int sum = 0;
    for (int half = 0; half < HALVES; half++) {
      sum += halfHour(day, half);
    }
    return sum;
  }

  /** Half-hour by half-hour, or {@code null} for a day that is not in it. */
  int[] profile(LocalDate day) {
    int index = (int) ChronoUnit.DAYS.between(from, day);
    if (index < 0 || index >= days) {
      return null;
    }
    int[] profile = new int[HALVES];
    for (int half = 0; half < HALVES; half++) {
      profile[half] = halfHour(index, half);
    }
    return profile;
  }

  /** On average a week. */
  public double weekly() {
    long sum = 0;
    for (int day = 0; day < days; day++) {
      sum += total(day);
    }
    return days == 0 ? 0 : 7.0 * sum / days;
  }

  /** All its counts, such as to lay several shops together. */
  public List<Count> counts() {
    List<Count> all = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      for (int half = 0; half < HALVES; half++) {
        for (int topic = 0; topic < topics.size(); topic++) {
          if (counts[day][half][topic] > 0) {
            all.add(new Count(day(day), half, topics.get(topic), counts[day][half][topic]));
          }
        }
      }
    }
    return all;
  }
}
