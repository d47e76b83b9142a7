package io.vitrine.booking.planner.shop;

import io.vitrine.booking.slot.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A day of a shop.
 *
 * @param duty from the first to the last minute that somebody is at work; empty where it is closed
 * @param needs in order of time; half-hours that are not named need nobody
 */
public record ShopDay(LocalDate day, Optional<Span> duty, List<HalfHourNeed> needs) {

  public ShopDay {
    needs = List.copyOf(needs);
  }
}
