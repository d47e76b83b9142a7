package io.vitrine.store.invoice;

import io.vitrine.store.invoice.DepositInvoicePapers.Credited;
import io.vitrine.store.order.CustomerOrder;
import io.vitrine.store.receipt.Letter;
import io.vitrine.store.receipt.Letters;
import io.vitrine.store.receipt.MailRequest;
import io.vitrine.store.receipt.PaperKind;
import io.vitrine.store.receipt.PrintOnRecord.Printed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;

/** Credits of invoices on deposits, by letter as the invoice itself. */
@ApplicationScoped
class DepositInvoiceCreditLetters implements Letters {

  private final DepositInvoicePapers papers;

  @Inject
  DepositInvoiceCreditLetters(DepositInvoicePapers papers) {
    this.papers = papers;
  }

  @Override
  public PaperKind kind() {
    return PaperKind.DEPOSIT_INVOICE_CREDIT;
  }

  @Override
  public Optional<Letter> find(Collection<String> shops, String order) {
    return papers.credited(shops, order).map(this::letter);
  }

  private Letter letter(Credited found) {
    DepositInvoiceCredit credit = found.credit();
    CustomerOrder order = found.of().order();
    return new Letter(
        new Printed(
            kind(), credit.getShop(), credit.getTill(), credit.getDeposit(), credit.getNumber()),
        order.getLocale(),
        MailRequest.address(order.getContact()),
        copies -> papers.pdf(found));
  }
}
