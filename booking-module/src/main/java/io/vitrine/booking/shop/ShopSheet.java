package io.vitrine.booking.shop;

import io.vitrine.booking.slot.Span;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A shop as the catalogue tells it, the few members booking needs, and under its own rules of
 * booking.
 */
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
    List<ExceptionalDay> exceptionalDays,
    List<Floor> floors,
    ShopRules rules) {

  /** Opening hours of a weekday, such as MONDAY, {@code 10:00} to {@code 19:30}. */
  public record Hours(String weekday, String opens, String closes) {}

  /** A day with its own hours; no {@code opens} means closed. */
  public record ExceptionalDay(LocalDate day, String opens, String closes) {}

  /** A floor and the departments on it. */
  public record Floor(int number, Words name, List<Words> departments) {
    public Floor {
      departments = departments == null ? List.of() : List.copyOf(departments);
    }
  }

  /** A text in the two languages of the house. */
  public record Words(String fr, String en) {}

  public ShopSheet {
    hours = hours == null ? List.of() : List.copyOf(hours);
    exceptionalDays = exceptionalDays == null ? List.of() : List.copyOf(exceptionalDays);
    floors = floors == null ? List.of() : List.copyOf(floors);
    rules = rules == null ? ShopRules.NONE : rules;
  }

  /** The same shop under these rules of its own. */
  public ShopSheet under(ShopRules own) {
    return new ShopSheet(
        shop,
        name,
        street,
        postcode,
        city,
        phone,
        email,
        zone,
        hours,
        exceptionalDays,
        floors,
        own);
  }

  public ZoneId zoneId() {
    return ZoneId.of(zone);
  }

  public String address() {
    return street + ", " + postcode + " " + city;
  }

  /**
   * The floor that shows one of these categories, the first that does. The catalogue calls its
   * categories by the French names of the departments, in small letters with dashes.
   */
  public Optional<Floor> floorOf(List<String> categories) {
    return floors.stream()
        .filter(
            floor -> floor.departments().stream().anyMatch(d -> categories.contains(code(d.fr()))))
        .findFirst();
  }

  private static String code(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
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
