package io.vitrine.booking.slot;

import java.time.LocalDate;
import java.util.List;

/** When an adviser works on a day, by the shop's wall clock, and the breaks in it. */
public record Shift(String staff, LocalDate day, Span hours, List<Span> breaks) {

  public Shift {
    breaks = List.copyOf(breaks);
  }
}
