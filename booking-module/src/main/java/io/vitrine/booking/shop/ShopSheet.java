package io.vitrine.booking.shop;

import io.vitrine.booking.slot.Span;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** A shop as the catalogue tells it; the few members booking needs. */
public record ShopSheet(
    String shop,
    String name,
    String street,
    String postcode,
    String city,
    String phone,
    String email,
    String zone,
    List<Hours> hours,
    List<ExceptionalDay> exceptionalDays) {

  /** Opening hours of a weekday, such as MONDAY, {@code 10:00} to {@code 19:30}. */
  public record Hours(String weekday, String opens, String closes) {}

  /** A day with its own hours; no {@code opens} means closed. */
  public record ExceptionalDay(LocalDate day, String opens, String closes) {}

  public ShopSheet {
    hours = hours == null ? List.of() : List.copyOf(hours);
    exceptionalDays = exceptionalDays == null ? List.of() : List.copyOf(exceptionalDays);
  }

  public ZoneId zoneId() {
    return ZoneId.of(zone);
  }

  public String address() {
    return street + ", " + postcode + " " + city;
  }

  /** When the doors are open on that day; empty when the shop is closed. */
  public List<Span> openOn(LocalDate day) {
    List<ExceptionalDay> exceptions =
        exceptionalDays.stream().filter(e -> day.equals(e.day())).toList();
    if (!exceptions.isEmpty()) {
      return exceptions.stream()
          .filter(e -> e.opens() != null)
          .map(e -> span(e.opens(), e.closes()))
          .toList();
    }
    return hours.stream()
        .filter(h -> day.getDayOfWeek().name().equals(h.weekday()) && h.opens() != null)
        .map(h -> span(h.opens(), h.closes()))
        .toList();
  }

  private static Span span(String opens, String closes) {
    return Span.of(LocalTime.parse(opens), LocalTime.parse(closes));
  }
}
