package io.vitrine.store.neighbour;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * When a shop is open, as the catalogue tells it today: by weekday, exceptional days before them. A
 * day without an opening is closed; one that closes before it opens goes over midnight.
 */
public record OpenHours(Map<DayOfWeek, List<Stretch>> weekly, Map<LocalDate, List<Stretch>> days) {

  public static final OpenHours UNKNOWN = new OpenHours(Map.of(), Map.of());

  public OpenHours {
    weekly = Map.copyOf(weekly);
    days = Map.copyOf(days);
  }

  /** From opening to closing, on the shop's clock. */
  public record Stretch(LocalTime opens, LocalTime closes) {}

  /** The same on a day that has a date. */
  public record Open(Instant from, Instant to) {}

  public boolean isKnown() {
    return !weekly.isEmpty();
  }

  /** The stretches of some days, the last one excluded. */
  public List<Open> between(LocalDate first, LocalDate end, ZoneId zone) {
    Map<Instant, Open> open = new TreeMap<>();
    for (LocalDate day = first; day.isBefore(end); day = day.plusDays(1)) {
      for (Stretch stretch :
          days.getOrDefault(day, weekly.getOrDefault(day.getDayOfWeek(), List.of()))) {
        LocalDate last = stretch.closes().isAfter(stretch.opens()) ? day : day.plusDays(1);
        Instant from = day.atTime(stretch.opens()).atZone(zone).toInstant();
        open.put(from, new Open(from, last.atTime(stretch.closes()).atZone(zone).toInstant()));
      }
    }
    return new ArrayList<>(open.values());
  }
}
