package io.vitrine.store.neighbour;

import java.time.LocalDate;
import java.util.Optional;

/** What the neighbours tell in sums, for the figures from browse to sale. */
public interface Sums {

  /**
   * A shop's appointments and answers; empty while booking is away.
   *
   * @param first, last Mondays of weeks, both counted
   */
  Optional<ShopFigures> ofShop(String shop, LocalDate first, LocalDate last);

  /**
   * How many lists customers began, of all shops; empty while the catalogue is away.
   *
   * @param until the day after the last
   */
  Optional<Long> selectionsBegun(LocalDate from, LocalDate until);
}
