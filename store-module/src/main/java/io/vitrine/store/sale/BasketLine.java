package io.vitrine.store.sale;

import io.vitrine.shell.InvalidValue;

/**
 * What the customer takes: a variant and how many; never a price.
 *
 * @param quantity from 1 to 999
 */
public record BasketLine(String sku, int quantity) {

  /** More of one thing than any counter hands over at once. */
  public static final int MOST = 999;

  public BasketLine {
    if (sku == null || sku.isBlank() || sku.length() > 64) {
      throw new InvalidValue("a line names a variant with at most 64 characters");
    }
    if (quantity < 1 || quantity > MOST) {
      throw new InvalidValue("a line sells 1 to " + MOST + " pieces, not " + quantity);
    }
  }
}
