package io.vitrine.booking.demand.event;

import io.vitrine.booking.demand.forecast.History;
import io.vitrine.booking.demand.forecast.Surge;
import io.vitrine.shell.InvalidValue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * What a manager knows: on these days more people, or fewer, come without an appointment.
 *
 * @param name as it stands beside the half-hours, such as "Soldes"
 * @param from the first day
 * @param until the last day, counted
 * @param begins full or half hour of the wall clock; {@code null} for the whole day
 * @param ends full or half hour; {@code null} for the whole day
 * @param percent of what is usual, 1 to 1000; 100 where it only adds
 * @param extra so many more a day; 0 for none
 */
public record DemandEvent(
    String name,
    LocalDate from,
    LocalDate until,
    LocalTime begins,
    LocalTime ends,
    int percent,
    int extra) {

  public static final int LONGEST_NAME = 80;
  private static final int MOST_DAYS = 62;
  private static final int MOST_PERCENT = 1000;
  private static final int MOST_EXTRA = 2000;

  public DemandEvent {
    name = name == null ? "" : name.strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(c -> c < ' ')) {
      throw new InvalidValue("an event has a name of at most 80 characters");
    }
    if (from == null || until == null || until.isBefore(from)) {
      throw new InvalidValue("an event has a first and a last day, in that order");
    }
    if (ChronoUnit.DAYS.between(from, until) >= MOST_DAYS) {
      throw new InvalidValue("an event lasts at most 62 days");
    }
    if ((begins == null) != (ends == null) || begins != null && !isInOrder(begins, ends)) {
      throw new InvalidValue("an event begins before it ends, at full or half hours");
    }
    if (percent < 1 || percent > MOST_PERCENT || extra < 0 || extra > MOST_EXTRA) {
      throw new InvalidValue("an event is 1 to 1000 percent, and adds 0 to 2000 a day");
    }
    if (percent == 100 && extra == 0) {
      throw new InvalidValue("an event changes something: its percent are not 100, or it adds");
    }
  }

  private static boolean isInOrder(LocalTime begins, LocalTime ends) {
    return begins.getMinute() % 30 == 0
        && ends.getMinute() % 30 == 0
        && half(begins) < untilHalf(ends);
  }

  private static int half(LocalTime time) {
    return time.getHour() * 2 + time.getMinute() / 30;
  }

  /** Midnight is the day's end. */
  private static int untilHalf(LocalTime time) {
    return time.equals(LocalTime.MIDNIGHT) ? History.HALVES : half(time);
  }

  public int fromHalf() {
    return begins == null ? 0 : half(begins);
  }

  public int untilHalf() {
    return ends == null ? History.HALVES : untilHalf(ends);
  }

  public Surge surge() {
    return new Surge(from, until, fromHalf(), untilHalf(), percent / 100.0, extra);
  }
}
