package io.vitrine.store.receipt;

import io.vitrine.store.sale.Sale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Receipts of sales, by letter. */
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
    return receipts.find(shops, document).map(receipt -> new OfSale(receipt.sale()));
  }

  private final class OfSale implements Letter {
    private final Sale sale;

    private OfSale(Sale sale) {
      this.sale = sale;
    }

    @Override
    public PrintOnRecord.Printed paper() {
      return Receipts.printed(PaperKind.RECEIPT, sale);
    }

    @Override
    public Locale language() {
      return reader.language(sale);
    }

    @Override
    public Optional<String> address() {
      return reader.email(sale);
    }

    @Override
    public byte[] pdf(int copies) {
      return ReceiptOnPaper.pdf(receipts.receipt(sale, copies), language());
    }
  }
}
