package io.vitrine.booking.slot;

import java.time.Instant;
import java.util.List;

/** A bookable time and the advisers (staff numbers) who are free for it. */
public record FreeTime(Instant from, List<String> staff) {

  public FreeTime {
    staff = List.copyOf(staff);
  }

  /** The same time with the others who are free for it, nobody perhaps. */
  public FreeTime without(String person) {
    return new FreeTime(from, staff.stream().filter(one -> !one.equals(person)).toList());
  }
}
