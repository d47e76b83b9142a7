package io.vitrine.store.invoice.page;

import io.vitrine.store.invoice.DepositInvoiceAtCounter;
import io.vitrine.store.invoice.InvoiceAtCounter;
import io.vitrine.store.invoice.InvoiceCredit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the pages of sales, refunds and orders say of their invoices. */
@Named
@RequestScoped
public class InvoicesTold {

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

  /** Whether what was paid down before a sale was billed, and what is left is not yet. */
  public boolean isAwaited(String sale) {
    return !counter.onAccount(sale).isEmpty() && counter.on(sale).isEmpty();
  }
}
