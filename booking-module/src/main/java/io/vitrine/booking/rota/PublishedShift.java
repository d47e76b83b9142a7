package io.vitrine.booking.rota;

import io.vitrine.booking.worktime.Break;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** A shift that customers may be given times of. */
public record PublishedShift(
    String id,
    String staff,
    String shop,
    LocalDate day,
    ZoneId zone,
    Instant from,
    Instant to,
    List<Break> breaks) {

  public PublishedShift {
    breaks = List.copyOf(breaks);
  }

  /** Whether the person can be met from the one to the other instant: inside, not in a break. */
  public boolean covers(Instant otherFrom, Instant otherTo) {
    return !otherFrom.isBefore(from)
        && !otherTo.isAfter(to)
        && breaks.stream().noneMatch(p -> p.from().isBefore(otherTo) && otherFrom.isBefore(p.to()));
  }
}
