package io.vitrine.booking.explanation;

import io.vitrine.booking.occupancy.Occupant;
import io.vitrine.booking.slot.Effort;
import io.vitrine.booking.slot.Stretch;
import java.util.List;

/**
 * What is to be known of an adviser on a day.
 *
 * @param here whether she advises in the shop
 * @param skilled whether she knows the topic
 * @param understood whether she speaks the language that is wanted, if any is
 */
record Person(
    String staff,
    boolean here,
    boolean skilled,
    boolean understood,
    List<Duty> duties,
    List<Taken> taken) {

  Person {
    duties = List.copyOf(duties);
    taken = List.copyOf(taken);
  }

  /** A shift of that day. */
  record Duty(Stretch when, List<Stretch> breaks, boolean published) {
    Duty {
      breaks = List.copyOf(breaks);
    }

    boolean holds(Stretch wanted) {
      return when.from() <= wanted.from() && wanted.until() <= when.until();
    }
  }

  /**
   * What is promised.
   *
   * @param effort how an appointment's time divides; {@code null} for anything else
   */
  record Taken(Occupant occupant, Stretch when, Effort effort) {}
}
