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
    return receipts.find(shops, document).map(OfRefund::new);
  }

  private final class OfRefund implements Letter {
    private final RefundReceipt receipt;

    private OfRefund(RefundReceipt receipt) {
      this.receipt = receipt;
    }

    @Override
    public PrintOnRecord.Printed paper() {
      return RefundReceipts.printed(receipt.refund());
    }

    @Override
    public Locale language() {
      return reader.language(receipt.sale());
    }

    @Override
    public Optional<String> address() {
      return reader.email(receipt.sale());
    }

    @Override
    public byte[] pdf(int copies) {
      return RefundOnPaper.pdf(receipts.receipt(receipt.refund(), copies), language());
    }
  }
}
