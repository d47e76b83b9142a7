package io.vitrine.booking.demand;

import io.vitrine.booking.demand.forecast.History;
import io.vitrine.booking.demand.forecast.Opening;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.slot.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A shop's hours as the forecast reads them. */
final class OpeningOf {

  /** A day far from anything that a shop can have said is exceptional. */
  private static final LocalDate PLAIN = LocalDate.of(1990, 6, 4);

  private OpeningOf() {}

  static Opening shop(ShopSheet shop) {
    Map<DayOfWeek, double[]> regular = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek weekday : DayOfWeek.values()) {
      LocalDate day = PLAIN.with(TemporalAdjusters.nextOrSame(weekday));
      regular.put(weekday, parts(shop.openOn(day)));
    }
    Map<LocalDate, double[]> exceptional = new TreeMap<>();
    shop.exceptionalDays().forEach(it -> exceptional.put(it.day(), parts(shop.openOn(it.day()))));
    return new Opening(regular, exceptional);
  }

  private static double[] parts(List<Span> spans) {
    double[] parts = new double[History.HALVES];
    for (Span span : spans) {
      for (int half = 0; half < History.HALVES; half++) {
        int open = Math.min(span.until(), half * 30 + 30) - Math.max(span.from(), half * 30);
        parts[half] += Math.max(0, open) / 30.0;
      }
    }
    return parts;
  }
}
