package io.vitrine.store.receipt;

import io.vitrine.store.outbox.Outbox;
import io.vitrine.store.receipt.MailAnswer.Left;
import io.vitrine.store.receipt.MailAnswer.Reason;
import io.vitrine.store.receipt.MailAnswer.Refused;
import io.vitrine.store.sale.Sale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.MessageFormat;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Sends a receipt by e-mail because the customer asks for it (C. env. D541-371): the copy stands in
 * the journal, the letter leaves through booking in the same transaction. The address is in the
 * message alone and goes with it.
 */
@ApplicationScoped
public class MailReceipt {

  private final Receipts receipts;
  private final PrintOnRecord onRecord;
  private final ReceiptReader reader;
  private final Outbox outbox;

  @Inject
  public MailReceipt(
      Receipts receipts, PrintOnRecord onRecord, ReceiptReader reader, Outbox outbox) {
    this.receipts = receipts;
    this.onRecord = onRecord;
    this.reader = reader;
    this.outbox = outbox;
  }

  @Transactional
  public MailAnswer send(MailRequest wanted) {
    Optional<Receipt> found = receipts.find(wanted.shops(), wanted.sale());
    if (found.isEmpty()) {
      return new Refused(Reason.UNKNOWN);
    }
    return wanted
        .address()
        .map(address -> send(found.get().sale(), address, wanted))
        .orElseGet(() -> new Refused(Reason.NO_ADDRESS));
  }

  private MailAnswer send(Sale sale, String address, MailRequest wanted) {
    PrintOnRecord.Printed paper = Receipts.printed(PaperKind.RECEIPT, sale);
    onRecord.takeTurn(paper);
    Optional<PrintOnRecord.Mailed> before = onRecord.underKey(sale.getShop(), wanted.key());
    if (before.isPresent()) {
      return before.get().sale().equals(sale.getId())
          ? new Left(before.get().copy())
          : new Refused(Reason.KEY_USED);
    }
    int copies = onRecord.addMailed(paper, wanted.key(), wanted.by());
    Receipt receipt = receipts.receipt(sale, copies);
    Locale language = reader.language(sale);
    outbox.givePaper(
        sale.getShop(),
        new Outbox.Paper(
            address,
            language.getLanguage(),
            say("mailSubject", language, sale.getReceipt()),
            say("mailText", language, sale.getReceipt()),
            sale.getReceipt() + ".pdf",
            Base64.getEncoder().encodeToString(ReceiptOnPaper.pdf(receipt, language))));
    return new Left(copies - 1);
  }

  private static String say(String key, Locale language, String receipt) {
    ResourceBundle texts = ResourceBundle.getBundle("io.vitrine.store.receipt.texts", language);
    return new MessageFormat(texts.getString(key), language).format(new Object[] {receipt});
  }
}
