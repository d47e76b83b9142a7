package io.vitrine.store.invoice.page;

import io.vitrine.store.invoice.DepositInvoiceAtCounter;
import io.vitrine.store.invoice.InvoiceAtCounter;
import io.vitrine.store.invoice.InvoiceCredit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What other pages say of invoices: the credit of a refund, the invoice on a deposit. */
@Named
@RequestScoped
public class InvoiceCreditPage {

  @Inject private InvoiceAtCounter counter;
  @Inject private DepositInvoiceAtCounter deposits;

  /** The credit of a refund; {@code null} where its sale has no invoice. */
  public InvoiceCredit of(String refund) {
    return counter.creditOf(refund).orElse(null);
  }

  /** Whether what was paid down on an order was billed. */
  public boolean isOnDeposit(String order) {
    return deposits.on(order).isPresent();
  }
}
