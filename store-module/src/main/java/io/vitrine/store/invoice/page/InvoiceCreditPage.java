package io.vitrine.store.invoice.page;

import io.vitrine.store.invoice.InvoiceAtCounter;
import io.vitrine.store.invoice.InvoiceCredit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a refund gave back of an invoice. */
@Named
@RequestScoped
public class InvoiceCreditPage {

  @Inject private InvoiceAtCounter counter;

  /** The credit of a refund; {@code null} where its sale has no invoice. */
  public InvoiceCredit of(String refund) {
    return counter.creditOf(refund).orElse(null);
  }
}
