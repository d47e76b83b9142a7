package io.vitrine.store.invoice;

import io.vitrine.store.invoice.InvoicesOnRecord.Act;
import io.vitrine.store.invoice.InvoicesOnRecord.Said;
import io.vitrine.store.refund.GoodsCameBack;
import io.vitrine.store.refund.Refund;
import io.vitrine.store.refund.Refunds;
import io.vitrine.store.sale.Sale;
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

  private final EntityManager store;
  private final Invoices invoices;
  private final Refunds refunds;
  private final InvoicesOnRecord record;

  @Inject
  public CreditInvoice(
      EntityManager store, Invoices invoices, Refunds refunds, InvoicesOnRecord record) {
    this.store = store;
    this.invoices = invoices;
    this.refunds = refunds;
    this.record = record;
  }

  /** In the transaction of the refund, under its till's turn. */
  void cameBack(@Observes GoodsCameBack back) {
    Refund refund = back.refund();
    Instant at = refund.getRefundedAt();
    Act act =
        new Act(
            refund.getShop(),
            refund.getTill(),
            at.atZone(back.zone()).getYear(),
            refund.getStaff(),
            at);
    invoices
        .on(refund.getShop(), refund.getSale())
        .ifPresent(invoice -> write(invoice, refund, act));
  }

  /** In the transaction of an invoice on a sale of which something came back before. */
  void earlier(Invoice invoice, Sale sale, Act act) {
    refunds.of(sale).forEach(refund -> write(invoice, refund, act));
  }

  private void write(Invoice invoice, Refund refund, Act act) {
    InvoiceCredit credit =
        new InvoiceCredit(refund, act.till(), record.nextCredit(act), act.by(), act.at());
    credit.recordedAs(
        record.credit(
            act,
            new Said(credit.getNumber(), refund.getReceipt(), refund.getTotal()),
            invoice.getNumber()));
    store.persist(credit);
    store.flush();
  }
}
