package io.vitrine.booking.planner.proposal;

import io.vitrine.booking.planner.shop.ShopsTogether;
import java.util.List;

/**
 * What was read of all shops of a search.
 *
 * @param shops in the order in which they are wanted
 */
record SearchRead(List<CaseRead> shops) {

  SearchRead {
    shops = List.copyOf(shops);
  }

  ShopsTogether planned() {
    return new ShopsTogether(shops.stream().map(CaseRead::planned).toList());
  }

  boolean isNothing() {
    return shops.stream().allMatch(CaseRead::isNothing);
  }
}
