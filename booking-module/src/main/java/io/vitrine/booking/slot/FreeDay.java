package io.vitrine.booking.slot;

import java.time.LocalDate;
import java.util.List;

/** What is still free on a shop's day, earliest first. */
public record FreeDay(LocalDate day, List<FreeTime> times) {

  public FreeDay {
    times = List.copyOf(times);
  }
}
