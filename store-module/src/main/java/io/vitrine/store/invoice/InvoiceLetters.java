package io.vitrine.store.invoice;

import io.vitrine.store.receipt.Letter;
import io.vitrine.store.receipt.Letters;
import io.vitrine.store.receipt.PaperKind;
import io.vitrine.store.receipt.PrintOnRecord.Printed;
import io.vitrine.store.receipt.ReceiptReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;

/**
 * Invoices, by letter to whoever was on the visit of the sale. An invoice is the same however often
 * it leaves, so no copy is marked as one.
 */
@ApplicationScoped
class InvoiceLetters implements Letters {

  private final InvoicePapers papers;
  private final ReceiptReader reader;

  @Inject
  InvoiceLetters(InvoicePapers papers, ReceiptReader reader) {
    this.papers = papers;
    this.reader = reader;
  }

  @Override
  public PaperKind kind() {
    return PaperKind.INVOICE;
  }

  @Override
  public Optional<Letter> find(Collection<String> shops, String sale) {
    return papers.on(shops, sale).map(this::letter);
  }

  private Letter letter(InvoicePapers.OnSale found) {
    Invoice invoice = found.invoice();
    return new Letter(
        new Printed(
            kind(), invoice.getShop(), invoice.getTill(), invoice.getSale(), invoice.getNumber()),
        reader.language(found.sale()),
        reader.email(found.sale()),
        copies -> papers.pdf(found));
  }
}
