package io.vitrine.store.invoice;

import io.vitrine.shell.json.JsonParts;
import io.vitrine.store.journal.EntryKind;
import io.vitrine.store.journal.Journal;
import io.vitrine.store.refund.GoodsCameBack;
import io.vitrine.store.refund.Refund;
import io.vitrine.store.refund.Refunds;
import io.vitrine.store.sale.ReceiptNumbers;
import io.vitrine.store.sale.Sale;
import io.vitrine.store.sale.SeriesNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/**
 * Credits an invoice for what came back of its sale (CGI art. 289, I, 5): with the refund where the
 * invoice is there, otherwise with the invoice. The sale is held in both, so that each refund of an
 * invoiced sale has one.
 */
@ApplicationScoped
public class CreditInvoice {

  private static final String SERIES = "FA";

  private final EntityManager store;
  private final Invoices invoices;
  private final Refunds refunds;
  private final Journal journal;
  private final ReceiptNumbers numbers;

  @Inject
  public CreditInvoice(
      EntityManager store,
      Invoices invoices,
      Refunds refunds,
      Journal journal,
      ReceiptNumbers numbers) {
    this.store = store;
    this.invoices = invoices;
    this.refunds = refunds;
    this.journal = journal;
    this.numbers = numbers;
  }

  /** In the transaction of the refund, under its till's turn. */
  void cameBack(@Observes GoodsCameBack back) {
    Refund refund = back.refund();
    invoices
        .on(refund.getShop(), refund.getSale())
        .ifPresent(
            invoice -> {
              Instant at = refund.getRefundedAt();
              int year = at.atZone(back.zone()).getYear();
              write(invoice, refund, new Act(refund.getTill(), year, refund.getStaff(), at));
            });
  }

  /** In the transaction of an invoice on a sale of which something came back before. */
  void earlier(Invoice invoice, Sale sale, int year, String by) {
    Act act = new Act(sale.getTill(), year, by, invoice.getIssuedAt());
    refunds.of(sale).forEach(refund -> write(invoice, refund, act));
  }

  /**
   * @param till in whose journal it is written
   * @param year that of the series
   */
  private record Act(String till, int year, String by, Instant at) {}

  private void write(Invoice invoice, Refund refund, Act act) {
    SeriesNumber number = numbers.next(refund.getShop(), SERIES + act.year());
    InvoiceCredit credit = new InvoiceCredit(refund, act.till(), number, act.by(), act.at());
    credit.recordedAs(
        journal
            .append(
                refund.getShop(),
                act.till(),
                EntryKind.INVOICE_CREDIT,
                act.at(),
                JsonParts.createObjectBuilder()
                    .add("credit", credit.getNumber())
                    .add("invoice", invoice.getNumber())
                    .add("receipt", refund.getReceipt())
                    .add("staff", act.by())
                    .add("totalCents", refund.getTotal().cents())
                    .build())
            .getSequenceNo());
    store.persist(credit);
    store.flush();
  }
}
