package io.vitrine.catalog.shop;

import io.vitrine.catalog.text.Text;
import io.vitrine.shell.InvalidValue;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A place of the house with an address and hours.
 *
 * @param code the shop's number across modules, such as {@code rivoli}
 * @param zone the zone of its wall clock
 * @param latitude {@code null} together with the longitude where it is not known
 * @param hours the ordinary week, in its order; a weekday without hours is closed
 * @param exceptionalDays days whose hours replace the weekday's
 */
public record Shop(
    String code,
    String name,
    String street,
    String postcode,
    String city,
    String phone,
    String email,
    ZoneId zone,
    Double latitude,
    Double longitude,
    List<Floor> floors,
    List<Hours> hours,
    List<ExceptionalDay> exceptionalDays) {

  private static final int LOOKED_AHEAD = 21;

  public Shop {
    if (code == null || !code.matches("[a-z0-9][a-z0-9-]{0,39}")) {
      throw new InvalidValue("a shop's code is small letters, digits and hyphens, not " + code);
    }
    floors = List.copyOf(floors);
    hours = List.copyOf(hours);
    exceptionalDays = List.copyOf(exceptionalDays);
  }

  /** A floor; 0 is the ground floor. */
  public record Floor(int number, Text name, List<Text> departments) {
    public Floor {
      departments = List.copyOf(departments);
    }
  }

  /** Open from and until, on the shop's wall clock. */
  public record Hours(DayOfWeek weekday, LocalTime opens, LocalTime closes) {
    public Hours {
      if (!opens.isBefore(closes)) {
        throw new InvalidValue("a shop closes after it opens, not at " + closes);
      }
    }
  }

  /**
   * Part of a day on which other hours hold.
   *
   * @param opens {@code null} together with {@code closes} where the shop is closed that day
   * @param reason {@code null} where none is given
   */
  public record ExceptionalDay(LocalDate day, LocalTime opens, LocalTime closes, Text reason) {
    public ExceptionalDay {
      if ((opens == null) != (closes == null) || opens != null && !opens.isBefore(closes)) {
        throw new InvalidValue("an exceptional day is closed, or closes after it opens: " + day);
      }
    }

    public boolean closed() {
      return opens == null;
    }
  }

  /** When the shop is open on this day; empty when it is closed. */
  public List<Hours> hoursOn(LocalDate day) {
    List<ExceptionalDay> exceptions =
        exceptionalDays.stream().filter(e -> e.day().equals(day)).toList();
    if (exceptions.isEmpty()) {
      return hours.stream().filter(h -> h.weekday() == day.getDayOfWeek()).toList();
    }
    return exceptions.stream()
        .filter(e -> !e.closed())
        .map(e -> new Hours(day.getDayOfWeek(), e.opens(), e.closes()))
        .toList();
  }

  public boolean isOpenAt(Instant instant) {
    return openingAt(instant).open();
  }

  /**
   * Whether the shop is open, and when that ends.
   *
   * @param changes when it closes or opens next, on its wall clock; empty where it stays closed for
   *     the next three weeks
   */
  public record Opening(boolean open, Optional<ZonedDateTime> changes) {}

  public Opening openingAt(Instant instant) {
    ZonedDateTime there = instant.atZone(zone);
    LocalDate today = there.toLocalDate();
    LocalTime time = there.toLocalTime();
    Optional<Hours> now =
        hoursOn(today).stream()
            .filter(h -> !time.isBefore(h.opens()) && time.isBefore(h.closes()))
            .findFirst();
    if (now.isPresent()) {
      return new Opening(true, Optional.of(today.atTime(now.get().closes()).atZone(zone)));
    }
    return new Opening(
        false,
        Stream.iterate(today, day -> day.plusDays(1))
            .limit(LOOKED_AHEAD)
            .flatMap(
                day ->
                    hoursOn(day).stream()
                        .map(Hours::opens)
                        .sorted()
                        .filter(opens -> !day.equals(today) || opens.isAfter(time))
                        .map(opens -> day.atTime(opens).atZone(zone)))
            .findFirst());
  }

  public Optional<Floor> floor(int number) {
    return floors.stream().filter(f -> f.number() == number).findFirst();
  }
}
