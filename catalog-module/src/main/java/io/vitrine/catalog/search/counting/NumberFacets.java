package io.vitrine.catalog.search.counting;

import io.vitrine.catalog.search.Found;
import io.vitrine.catalog.search.PriceRange;
import io.vitrine.catalog.search.Side;
import io.vitrine.catalog.search.SideRange;
import io.vitrine.catalog.search.Wanted;
import java.util.ArrayList;
import java.util.List;

/** What was counted of prices and sizes, as an answer says it. */
final class NumberFacets {

  private NumberFacets() {}

  static List<Found.PriceCount> prices(Wanted wanted, ShelfCounts shelf) {
    List<Found.PriceCount> prices = new ArrayList<>();
    NumberCount counted = shelf.prices();
    for (int i = 0; i < counted.ranges(); i++) {
      PriceRange range = new PriceRange(counted.from(i), counted.to(i));
      boolean chosen = range.equals(wanted.price());
      if (counted.count(i) > 0 || chosen) {
        prices.add(new Found.PriceCount(range, counted.count(i), chosen));
      }
    }
    return List.copyOf(prices);
  }

  static Found.Bounds priceBounds(ShelfCounts shelf) {
    NumberCount counted = shelf.prices();
    return counted.isEmpty() ? null : new Found.Bounds(counted.lowest(), counted.highest());
  }

  static List<Found.SideCounts> sides(Wanted wanted, ShelfCounts shelf) {
    List<Found.SideCounts> sides = new ArrayList<>();
    for (Side side : Side.values()) {
      NumberCount counted = shelf.side(side);
      if (!counted.isEmpty()) {
        Found.Bounds around =
            new Found.Bounds(
                Math.floorDiv(counted.lowest(), SideRange.MILLIMETRES),
                -Math.floorDiv(-counted.highest(), SideRange.MILLIMETRES));
        sides.add(new Found.SideCounts(side, around, ranges(wanted.sides().get(side), counted)));
      }
    }
    return List.copyOf(sides);
  }

  private static List<Found.SideCount> ranges(SideRange wanted, NumberCount counted) {
    List<Found.SideCount> ranges = new ArrayList<>();
    for (int i = 0; i < counted.ranges(); i++) {
      SideRange range = new SideRange(centimetres(counted.from(i)), centimetres(counted.to(i)));
      boolean chosen = range.equals(wanted);
      if (counted.count(i) > 0 || chosen) {
        ranges.add(new Found.SideCount(range, counted.count(i), chosen));
      }
    }
    return List.copyOf(ranges);
  }

  private static Integer centimetres(Long millimetres) {
    return millimetres == null ? null : (Integer) (int) (millimetres / SideRange.MILLIMETRES);
  }
}
