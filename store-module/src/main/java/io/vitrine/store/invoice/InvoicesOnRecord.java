package io.vitrine.store.invoice;

import io.vitrine.shell.json.JsonParts;
import io.vitrine.shell.money.Money;
import io.vitrine.store.journal.EntryKind;
import io.vitrine.store.journal.Journal;
import io.vitrine.store.sale.ReceiptNumbers;
import io.vitrine.store.sale.SeriesNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;

/**
 * Numbers invoices and their credits, each in its one series a shop and year, and writes them to
 * the journal; in the transaction of the document. They change no total of a closing.
 */
@ApplicationScoped
class InvoicesOnRecord {

  private static final String INVOICES = "F";
  private static final String CREDITS = "FA";

  private final Journal journal;
  private final ReceiptNumbers numbers;

  @Inject
  InvoicesOnRecord(Journal journal, ReceiptNumbers numbers) {
    this.journal = journal;
    this.numbers = numbers;
  }

  /**
   * @param till in whose journal it is written
   * @param year that of the series, in the shop's zone
   * @param by the staff number of who acts
   */
  record Act(String shop, String till, int year, String by, Instant at) {}

  /**
   * What an invoice or a credit says.
   *
   * @param receipt that of the sale, deposit or refund; {@code null} where no money moved
   * @param total with VAT, less than nothing for a credit
   */
  record Said(String number, String receipt, Money total) {}

  /** Nobody else writes to that till's journal until the transaction ends. */
  void takeTurn(String shop, String till) {
    journal.lock(shop, till);
  }

  SeriesNumber nextInvoice(Act act) {
    return numbers.next(act.shop(), INVOICES + act.year());
  }

  SeriesNumber nextCredit(Act act) {
    return numbers.next(act.shop(), CREDITS + act.year());
  }

  /**
   * @param deducts the invoices that it takes out again
   * @return the number of the entry
   */
  long invoice(Act act, Said said, List<String> deducts) {
    JsonObjectBuilder content = content(act, said).add("invoice", said.number());
    if (!deducts.isEmpty()) {
      JsonArrayBuilder all = JsonParts.createArrayBuilder();
      deducts.forEach(all::add);
      content.add("deducts", all);
    }
    return write(act, EntryKind.INVOICE, content);
  }

  /**
   * @param invoice what it credits
   * @return the number of the entry
   */
  long credit(Act act, Said said, String invoice) {
    return write(
        act,
        EntryKind.INVOICE_CREDIT,
        content(act, said).add("credit", said.number()).add("invoice", invoice));
  }

  private static JsonObjectBuilder content(Act act, Said said) {
    JsonObjectBuilder content =
        JsonParts.createObjectBuilder()
            .add("staff", act.by())
            .add("totalCents", said.total().cents());
    return said.receipt() == null ? content : content.add("receipt", said.receipt());
  }

  private long write(Act act, EntryKind kind, JsonObjectBuilder content) {
    return journal.append(act.shop(), act.till(), kind, act.at(), content.build()).getSequenceNo();
  }
}
