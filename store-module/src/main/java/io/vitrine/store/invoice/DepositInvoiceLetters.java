package io.vitrine.store.invoice;

import io.vitrine.store.invoice.DepositInvoicePapers.OnOrder;
import io.vitrine.store.receipt.Letter;
import io.vitrine.store.receipt.Letters;
import io.vitrine.store.receipt.MailRequest;
import io.vitrine.store.receipt.PaperKind;
import io.vitrine.store.receipt.PrintOnRecord.Printed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;

/** Invoices on deposits, by letter as any invoice; the order's contact is offered. */
@ApplicationScoped
class DepositInvoiceLetters implements Letters {

  private final DepositInvoicePapers papers;

  @Inject
  DepositInvoiceLetters(DepositInvoicePapers papers) {
    this.papers = papers;
  }

  @Override
  public PaperKind kind() {
    return PaperKind.DEPOSIT_INVOICE;
  }

  @Override
  public Optional<Letter> find(Collection<String> shops, String order) {
    return papers.on(shops, order).map(this::letter);
  }

  private Letter letter(OnOrder found) {
    DepositInvoice invoice = found.invoice();
    return new Letter(
        new Printed(
            kind(),
            invoice.getShop(),
            invoice.getTill(),
            invoice.getDeposit(),
            invoice.getNumber()),
        found.order().getLocale(),
        MailRequest.address(found.order().getContact()),
        copies -> papers.pdf(found));
  }
}
