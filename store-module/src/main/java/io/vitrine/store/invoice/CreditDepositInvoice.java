package io.vitrine.store.invoice;

import io.vitrine.store.invoice.InvoicesOnRecord.Act;
import io.vitrine.store.invoice.InvoicesOnRecord.Said;
import io.vitrine.store.order.Deposit;
import io.vitrine.store.order.DepositCameToNothing;
import io.vitrine.store.order.DepositEnd;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * Credits the invoice on a deposit whose order came to nothing, whole: the sale that it billed on
 * account will not be (CGI art. 272, 1). Where the house keeps the money, it is damages and no
 * price (CJEU C-277/05); where it gives arrhes twice, the second part was never billed.
 */
@ApplicationScoped
public class CreditDepositInvoice {

  private final EntityManager store;
  private final Invoices invoices;
  private final InvoicesOnRecord record;

  @Inject
  public CreditDepositInvoice(EntityManager store, Invoices invoices, InvoicesOnRecord record) {
    this.store = store;
    this.invoices = invoices;
    this.record = record;
  }

  /** In the transaction of the cancellation, under its till's turn. */
  void cameToNothing(@Observes DepositCameToNothing ended) {
    Deposit deposit = ended.deposit();
    invoices
        .onDeposit(deposit.getShop(), deposit.getId())
        .ifPresent(invoice -> write(invoice, ended));
  }

  private void write(DepositInvoice invoice, DepositCameToNothing ended) {
    DepositEnd end = ended.end();
    Act act =
        new Act(
            end.getShop(),
            end.getTill(),
            end.getEndedAt().atZone(ended.zone()).getYear(),
            end.getStaff(),
            end.getEndedAt());
    DepositInvoiceCredit credit = new DepositInvoiceCredit(end, record.nextCredit(act));
    credit.recordedAs(
        record.credit(
            act,
            new Said(credit.getNumber(), end.getReceipt(), ended.deposit().getAmount().negated()),
            invoice.getNumber()));
    store.persist(credit);
    store.flush();
  }
}
