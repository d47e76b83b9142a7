package io.vitrine.catalog.availability;

import io.vitrine.shell.InvalidValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the store says of several variants in one shop at once, as it does when its ledger begins.
 *
 * @param levels each variant once, at most {@value #MOST}
 */
public record StockPageTold(String shop, List<StockTold> levels) {

  static final int MOST = 500;

  public StockPageTold {
    if (shop == null || levels == null || levels.isEmpty() || levels.size() > MOST) {
      throw new InvalidValue("stock is told of a shop, 1 to " + MOST + " variants at once");
    }
    levels = List.copyOf(levels);
    Set<String> skus = new HashSet<>();
    for (StockTold level : levels) {
      if (!level.shop().equals(shop) || !skus.add(level.sku())) {
        throw new InvalidValue("stock is told of each variant once, not twice of " + level.sku());
      }
    }
  }
}
