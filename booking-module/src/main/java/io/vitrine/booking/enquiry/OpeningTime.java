package io.vitrine.booking.enquiry;

import io.vitrine.booking.slot.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Time as a shop counts it: only while its doors are open. Spans are read on the shop's wall and
 * counted as they truly pass, so that the nights on which clocks change make no difference.
 */
public final class OpeningTime {

  /** Where no hours are told, an hour of opening is taken for a quarter of a day. */
  private static final int CALENDAR_HOURS = 6;

  private static final int FAR = 60;

  private final ZoneId zone;
  private final Function<LocalDate, List<Span>> openOn;

  public OpeningTime(ZoneId zone, Function<LocalDate, List<Span>> openOn) {
    this.zone = zone;
    this.openOn = openOn;
  }

  /** While the doors are open. */
  public record Open(Instant from, Instant until) {}

  /** The moment at which the shop has been open for that long since then. */
  public Instant after(Instant since, Duration opening) {
    Duration left = opening;
    for (Open open : from(since, FAR)) {
      Duration here = Duration.between(open.from(), open.until());
      if (here.compareTo(left) >= 0) {
        return open.from().plus(left);
      }
      left = left.minus(here);
    }
    return since.plus(opening.multipliedBy(CALENDAR_HOURS));
  }

  /** For how long the shop was open between the two. */
  public Duration between(Instant since, Instant until) {
    Duration open = Duration.ZERO;
    int days = (int) Math.min(400, Duration.between(since, until).toDays() + 2);
    for (Open one : from(since, Math.max(1, days))) {
      Instant end = one.until().isAfter(until) ? until : one.until();
      if (end.isAfter(one.from())) {
        open = open.plus(Duration.between(one.from(), end));
      }
    }
    return open;
  }

  /** When it is open from then on, for so many days of its calendar. */
  List<Open> from(Instant since, int days) {
    List<Open> found = new ArrayList<>();
    LocalDate first = LocalDate.ofInstant(since, zone);
    for (int i = 0; i <= days; i++) {
      LocalDate day = first.plusDays(i);
      for (Span span : openOn.apply(day)) {
        Instant from = at(day, span.from());
        Instant until = at(day, span.until());
        if (until.isAfter(since)) {
          found.add(new Open(from.isBefore(since) ? since : from, until));
        }
      }
    }
    return found;
  }

  /** The whole opening of a day, begun or not. */
  List<Open> on(LocalDate day) {
    return openOn.apply(day).stream()
        .map(span -> new Open(at(day, span.from()), at(day, span.until())))
        .toList();
  }

  ZoneId zone() {
    return zone;
  }

  private Instant at(LocalDate day, int minute) {
    return minute == Span.DAY
        ? day.plusDays(1).atStartOfDay(zone).toInstant()
        : day.atTime(LocalTime.ofSecondOfDay(minute * 60L)).atZone(zone).toInstant();
  }
}
