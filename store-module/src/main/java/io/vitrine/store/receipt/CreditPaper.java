package io.vitrine.store.receipt;

import io.vitrine.shell.money.Money;
import io.vitrine.store.assortment.KnownShop;
import io.vitrine.store.credit.CreditNote;

/**
 * What the paper of a credit note shows.
 *
 * @param code by which it is used
 * @param left what is left of it now
 * @param signature the extract of the journal's signature
 * @param prints how often it has been printed so far
 */
public record CreditPaper(
    CreditNote note,
    KnownShop shop,
    String code,
    Money left,
    String signature,
    String software,
    int prints) {

  /** The note as the last print shows it: the original, then duplicate 1, 2 … */
  public boolean isOriginal() {
    return prints <= 1;
  }

  /** The number of the duplicate that was printed last. */
  public int duplicate() {
    return prints - 1;
  }

  /** The shop's zone, in which times are shown. */
  public String zone() {
    return shop.getZone().getId();
  }
}
