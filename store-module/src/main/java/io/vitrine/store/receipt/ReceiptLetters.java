package io.vitrine.store.receipt;

import io.vitrine.store.sale.Sale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Receipts of sales, by letter to whoever was on the visit. */
@ApplicationScoped
class ReceiptLetters implements Letters {

  private final Receipts receipts;
  private final ReceiptReader reader;

  @Inject
  ReceiptLetters(Receipts receipts, ReceiptReader reader) {
    this.receipts = receipts;
    this.reader = reader;
  }

  @Override
  public PaperKind kind() {
    return PaperKind.RECEIPT;
  }

  @Override
  public Optional<Letter> find(Collection<String> shops, String document) {
    return receipts.find(shops, document).map(receipt -> letter(receipt.sale()));
  }

  private Letter letter(Sale sale) {
    Locale language = reader.language(sale);
    return new Letter(
        Receipts.printed(PaperKind.RECEIPT, sale),
        language,
        reader.email(sale),
        copies -> ReceiptOnPaper.pdf(receipts.receipt(sale, copies), language));
  }
}
