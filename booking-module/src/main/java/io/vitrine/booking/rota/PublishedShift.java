package io.vitrine.booking.rota;

import io.vitrine.booking.slot.Shift;
import io.vitrine.booking.slot.Span;
import io.vitrine.booking.worktime.Break;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * A shift that customers may be given times of.
 *
 * @param onTheWall the same as the clock of the shop shows it; worked out once, because a published
 *     week is read for every customer who looks for a time
 */
public record PublishedShift(
    String id,
    String staff,
    String shop,
    LocalDate day,
    ZoneId zone,
    Instant from,
    Instant to,
    List<Break> breaks,
    Shift onTheWall) {

  public PublishedShift {
    breaks = List.copyOf(breaks);
  }

  public PublishedShift(
      String id,
      String staff,
      String shop,
      LocalDate day,
      ZoneId zone,
      Instant from,
      Instant to,
      List<Break> breaks) {
    this(
        id,
        staff,
        shop,
        day,
        zone,
        from,
        to,
        breaks,
        new Shift(
            staff,
            day,
            span(from, to, zone),
            breaks.stream().map(pause -> span(pause.from(), pause.to(), zone)).toList()));
  }

  private static Span span(Instant from, Instant to, ZoneId zone) {
    return Span.of(LocalTime.ofInstant(from, zone), LocalTime.ofInstant(to, zone));
  }

  /** Whether the person can be met from the one to the other instant: inside, not in a break. */
  public boolean covers(Instant otherFrom, Instant otherTo) {
    return !otherFrom.isBefore(from)
        && !otherTo.isAfter(to)
        && breaks.stream().noneMatch(p -> p.from().isBefore(otherTo) && otherFrom.isBefore(p.to()));
  }
}
