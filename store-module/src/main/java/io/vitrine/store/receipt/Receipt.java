package io.vitrine.store.receipt;

import io.vitrine.store.assortment.KnownShop;
import io.vitrine.store.sale.Sale;

/**
 * What a receipt shows.
 *
 * @param signature the extract of the journal's signature
 * @param code the text of its QR code; empty where the journal's entry does not hold any more
 * @param software the version of the software
 * @param prints how often it has been printed so far
 * @param aside what is said beside the sale
 */
public record Receipt(
    Sale sale,
    KnownShop shop,
    String signature,
    String code,
    String software,
    int prints,
    Aside aside) {

  /** The receipt as the next print shows it: the original, then duplicate 1, 2 … */
  public boolean isOriginal() {
    return prints <= 1;
  }

  /** The number of the duplicate that was printed last. */
  public int duplicate() {
    return prints - 1;
  }

  /** The sale's zone, in which its times are shown. */
  public String zone() {
    return shop.getZone().getId();
  }
}
