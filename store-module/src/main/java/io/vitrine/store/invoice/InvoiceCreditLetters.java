package io.vitrine.store.invoice;

import io.vitrine.store.receipt.Letter;
import io.vitrine.store.receipt.Letters;
import io.vitrine.store.receipt.PaperKind;
import io.vitrine.store.receipt.PrintOnRecord.Printed;
import io.vitrine.store.receipt.ReceiptReader;
import io.vitrine.store.sale.Sale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;

/** Credits of invoices, by letter as the invoice itself. */
@ApplicationScoped
class InvoiceCreditLetters implements Letters {

  private final InvoicePapers papers;
  private final ReceiptReader reader;

  @Inject
  InvoiceCreditLetters(InvoicePapers papers, ReceiptReader reader) {
    this.papers = papers;
    this.reader = reader;
  }

  @Override
  public PaperKind kind() {
    return PaperKind.INVOICE_CREDIT;
  }

  @Override
  public Optional<Letter> find(Collection<String> shops, String refund) {
    return papers.creditOf(shops, refund).map(this::letter);
  }

  private Letter letter(InvoiceCredit credit) {
    Sale sale = papers.saleOf(credit);
    return new Letter(
        new Printed(
            kind(), credit.getShop(), credit.getTill(), credit.getRefund(), credit.getNumber()),
        reader.language(sale),
        reader.email(sale),
        copies -> papers.pdf(credit));
  }
}
