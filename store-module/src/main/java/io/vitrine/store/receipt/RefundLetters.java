package io.vitrine.store.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Receipts of refunds, by letter to whoever was on the visit of the sale. */
@ApplicationScoped
class RefundLetters implements Letters {

  private final RefundReceipts receipts;
  private final ReceiptReader reader;

  @Inject
  RefundLetters(RefundReceipts receipts, ReceiptReader reader) {
    this.receipts = receipts;
    this.reader = reader;
  }

  @Override
  public PaperKind kind() {
    return PaperKind.REFUND;
  }

  @Override
  public Optional<Letter> find(Collection<String> shops, String document) {
    return receipts.find(shops, document).map(this::letter);
  }

  private Letter letter(RefundReceipt receipt) {
    Locale language = reader.language(receipt.sale());
    return new Letter(
        RefundReceipts.printed(receipt.refund()),
        language,
        reader.email(receipt.sale()),
        copies -> RefundOnPaper.pdf(receipts.receipt(receipt.refund(), copies), language));
  }
}
