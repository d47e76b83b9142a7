package io.vitrine.store.order;

import io.vitrine.store.assortment.KnownShop;
import io.vitrine.store.receipt.CreditPaper;

/**
 * What the paper of an order shows: the order, its deposit and what became of it.
 *
 * @param end what became of the deposit, or {@code null} as long as it waits
 * @param credit the note that the deposit went back on, or {@code null}
 * @param signature the extract of the journal's signature
 * @param software the version of the software
 * @param prints how often it has been printed so far
 */
public record OrderPaper(
    CustomerOrder order,
    Deposit deposit,
    DepositEnd end,
    CreditPaper credit,
    KnownShop shop,
    String signature,
    String software,
    int prints) {

  /** The receipt as the last print shows it: the original, then duplicate 1, 2 … */
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
