package io.vitrine.store.receipt;

import io.vitrine.store.assortment.KnownShop;
import io.vitrine.store.refund.Refund;
import io.vitrine.store.refund.RefundedLine;
import io.vitrine.store.sale.Sale;
import io.vitrine.store.sale.SoldLine;
import java.util.List;

/**
 * What the receipt of a refund shows.
 *
 * @param sale of which it came back
 * @param signature the extract of the journal's signature
 * @param code the text of its QR code; empty where the journal's entry does not hold any more
 * @param software the version of the software
 * @param prints how often it has been printed so far
 */
public record RefundReceipt(
    Refund refund,
    Sale sale,
    KnownShop shop,
    String signature,
    String code,
    String software,
    int prints) {

  /** What was sold and what of it came back. */
  public record Line(SoldLine sold, RefundedLine back) {}

  public List<Line> lines() {
    return refund.getLines().stream()
        .map(
            back ->
                new Line(
                    sale.getLines().stream()
                        .filter(sold -> sold.getPlace() == back.getPlace())
                        .findFirst()
                        .orElseThrow(),
                    back))
        .toList();
  }

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
