package io.vitrine.catalog.availability;

import io.vitrine.shell.InvalidValue;
import java.time.Instant;

/**
 * What the store says of one variant in one shop.
 *
 * @param onHand below zero where the shop sold what its books did not know
 * @param asOf when the store counted so
 * @param version grows with each word on this variant in this shop, from 1
 */
public record StockTold(String shop, String sku, int onHand, Instant asOf, long version) {

  private static final int MOST = 1_000_000;

  public StockTold {
    if (shop == null || sku == null || asOf == null) {
      throw new InvalidValue("a stock level needs shop, sku and asOf");
    }
    if (version < 1) {
      throw new InvalidValue("the store's versions begin at 1, not at " + version);
    }
    if (onHand < -MOST || onHand > MOST) {
      throw new InvalidValue("no shop has " + onHand + " pieces");
    }
  }
}
