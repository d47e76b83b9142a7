package io.vitrine.booking.worktime;

import io.vitrine.shell.InvalidValue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/**
 * When somebody works on one day of a shop: whole quarter hours, breaks inside, none of it past
 * that day's midnight. Lengths are real time, so that a shift over a clock change has the hours
 * that were really worked.
 *
 * @param day the shop's own day
 * @param zone the shop's zone
 * @param from first instant
 * @param to first instant after the shift
 * @param breaks in order of time, at most two
 */
public record WorkTime(LocalDate day, ZoneId zone, Instant from, Instant to, List<Break> breaks) {

  /** All times of a rota stand on this grid; the database keeps one key for each of them. */
  public static final Duration TICK = Duration.ofMinutes(15);

  private static final int MOST_BREAKS = 2;

  public WorkTime {
    breaks = breaks.stream().sorted(Comparator.comparing(Break::from)).toList();
    if (!from.isBefore(to)) {
      throw new InvalidValue("a shift ends after it begins");
    }
    if (from.isBefore(day.atStartOfDay(zone).toInstant())
        || to.isAfter(day.plusDays(1).atStartOfDay(zone).toInstant())) {
      throw new InvalidValue("a shift lies within its day, " + day);
    }
    if (!onGrid(from) || !onGrid(to)) {
      throw new InvalidValue("a shift begins and ends on a quarter of an hour");
    }
    if (breaks.size() > MOST_BREAKS) {
      throw new InvalidValue("a shift has at most " + MOST_BREAKS + " breaks");
    }
    Instant free = from;
    for (Break pause : breaks) {
      if (!onGrid(pause.from()) || !onGrid(pause.to())) {
        throw new InvalidValue("a break begins and ends on a quarter of an hour");
      }
      if (pause.from().isBefore(free) || !pause.to().isBefore(to) || pause.from().equals(from)) {
        throw new InvalidValue("a break lies inside the shift and apart from other breaks");
      }
      free = pause.to();
    }
  }

  /**
   * A shift as it is said in the shop. Midnight at the end is {@code 00:00}.
   *
   * @throws InvalidValue also for a time that the clock jumps over on that day
   */
  public static WorkTime of(
      LocalDate day, ZoneId zone, LocalTime from, LocalTime to, List<Pause> pauses) {
    LocalDate lastDay = to.equals(LocalTime.MIDNIGHT) ? day.plusDays(1) : day;
    return new WorkTime(
        day,
        zone,
        instant(day, from, zone),
        instant(lastDay, to, zone),
        pauses.stream()
            .map(p -> new Break(instant(day, p.from(), zone), instant(day, p.to(), zone)))
            .toList());
  }

  /** A break as it is said in the shop. */
  public record Pause(LocalTime from, LocalTime to) {}

  /** Working time: presence without breaks. */
  public Duration worked() {
    return breaks.stream().map(Break::length).reduce(presence(), Duration::minus);
  }

  public Duration presence() {
    return Duration.between(from, to);
  }

  public boolean overlaps(Instant otherFrom, Instant otherTo) {
    return from.isBefore(otherTo) && otherFrom.isBefore(to);
  }

  /**
   * Whether somebody could be met from the one to the other instant: inside, and not in a break.
   */
  public boolean covers(Instant otherFrom, Instant otherTo) {
    return !otherFrom.isBefore(from)
        && !otherTo.isAfter(to)
        && breaks.stream().noneMatch(p -> p.from().isBefore(otherTo) && otherFrom.isBefore(p.to()));
  }

  /** The quarter hours held, counted from the epoch. Breaks are held too. */
  public LongStream ticks() {
    return LongStream.range(tick(from), tick(to));
  }

  public LocalTime localFrom() {
    return LocalTime.ofInstant(from, zone);
  }

  public LocalTime localTo() {
    return LocalTime.ofInstant(to, zone);
  }

  public List<Pause> localBreaks() {
    return breaks.stream()
        .map(p -> new Pause(LocalTime.ofInstant(p.from(), zone), LocalTime.ofInstant(p.to(), zone)))
        .toList();
  }

  private static long tick(Instant instant) {
    return Math.floorDiv(instant.getEpochSecond(), TICK.toSeconds());
  }

  private static boolean onGrid(Instant instant) {
    return instant.getNano() == 0 && instant.getEpochSecond() % TICK.toSeconds() == 0;
  }

  private static Instant instant(LocalDate day, LocalTime time, ZoneId zone) {
    LocalDateTime local = day.atTime(time);
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    if (offsets.isEmpty()) {
      throw new InvalidValue("the clock jumps over " + time + " on " + day);
    }
    return local.toInstant(offsets.get(0));
  }
}
