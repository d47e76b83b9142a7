package io.vitrine.booking.explanation;

import io.vitrine.booking.slot.BookingWindow;
import io.vitrine.booking.slot.Needs;
import io.vitrine.booking.slot.Span;
import io.vitrine.booking.slot.Stretch;
import java.util.List;
import java.util.Map;

/**
 * All that decides whether a time of a day is offered.
 *
 * @param open the shop's hours of the day; empty when it is closed
 * @param exceptional whether the day has hours of its own
 * @param others who could advise beside, for advice that takes two
 * @param rooms when the rooms of the kind it takes are taken, by their ledger's names
 */
record Circumstances(
    Needs needs,
    BookingWindow window,
    List<Span> open,
    boolean exceptional,
    Person adviser,
    List<Person> others,
    Map<String, List<Stretch>> rooms) {

  Circumstances {
    open = List.copyOf(open);
    others = List.copyOf(others);
    rooms = Map.copyOf(rooms);
  }
}
