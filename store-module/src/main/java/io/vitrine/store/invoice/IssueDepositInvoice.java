package io.vitrine.store.invoice;

import io.vitrine.store.invoice.InvoiceAnswer.Issued;
import io.vitrine.store.invoice.InvoiceAnswer.Reason;
import io.vitrine.store.invoice.InvoiceAnswer.Refused;
import io.vitrine.store.invoice.InvoicesOnRecord.Act;
import io.vitrine.store.invoice.InvoicesOnRecord.Said;
import io.vitrine.store.order.CustomerOrder;
import io.vitrine.store.order.Deposit;
import io.vitrine.store.order.Orders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Makes an invoice out on what was paid down on an order (CGI art. 289, I, 1, c), as long as the
 * order is neither handed over nor cancelled: the order is held first, as by whatever ends it.
 */
@ApplicationScoped
public class IssueDepositInvoice {

  private final EntityManager store;
  private final Orders orders;
  private final Invoices invoices;
  private final House house;
  private final InvoicesOnRecord record;
  private final Clock clock;

  @Inject
  public IssueDepositInvoice(
      EntityManager store,
      Orders orders,
      Invoices invoices,
      House house,
      InvoicesOnRecord record,
      Clock clock) {
    this.store = store;
    this.orders = orders;
    this.invoices = invoices;
    this.house = house;
    this.record = record;
    this.clock = clock;
  }

  /**
   * @param year the year of the series, in the shop's zone
   * @param by the staff number of who makes it out
   */
  @Transactional
  public InvoiceAnswer on(CustomerOrder order, int year, Buyer.Typed typed, String by) {
    return house.parties(
        order.getShop(), typed, parties -> on(order, year, parties, by), Refused::new);
  }

  private InvoiceAnswer on(CustomerOrder order, int year, Parties parties, String by) {
    CustomerOrder held = orders.held(order.getShop(), order.getId()).orElseThrow();
    Deposit deposit = orders.depositOf(held);
    record.takeTurn(deposit.getShop(), deposit.getTill());
    Optional<DepositInvoice> before = invoices.onDeposit(deposit.getShop(), deposit.getId());
    if (before.isPresent()) {
      return InvoiceAnswer.again(before.get(), parties.buyer());
    }
    if (!held.isOpen()) {
      return new Refused(Reason.DEPOSIT_ENDED);
    }
    Act act =
        new Act(
            deposit.getShop(),
            deposit.getTill(),
            year,
            by,
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    return new Issued(write(deposit, parties, act), false);
  }

  private DepositInvoice write(Deposit deposit, Parties parties, Act act) {
    DepositInvoice invoice =
        new DepositInvoice(deposit, record.nextInvoice(act), parties, act.by(), act.at());
    invoice.recordedAs(
        record.invoice(
            act, new Said(invoice.getNumber(), deposit.getId(), deposit.getAmount()), List.of()));
    store.persist(invoice);
    store.flush();
    return invoice;
  }
}
