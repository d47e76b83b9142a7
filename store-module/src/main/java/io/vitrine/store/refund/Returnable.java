package io.vitrine.store.refund;

import io.vitrine.store.sale.Sales;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What of a receipt may still come back. */
@ApplicationScoped
public class Returnable {

  private final Sales sales;
  private final Refunds refunds;

  @Inject
  public Returnable(Sales sales, Refunds refunds) {
    this.sales = sales;
    this.refunds = refunds;
  }

  /** Empty for a number that is not of this shop's receipts. */
  public Optional<SaleSoFar> find(String shop, String receipt) {
    return ReceiptNumber.read(receipt)
        .filter(number -> number.isOf(shop))
        .flatMap(number -> sales.withReceipt(shop, number.number()))
        .map(refunds::soFar);
  }
}
