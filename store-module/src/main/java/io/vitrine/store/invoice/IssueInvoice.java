package io.vitrine.store.invoice;

import io.vitrine.shell.money.Money;
import io.vitrine.store.invoice.InvoiceAnswer.Issued;
import io.vitrine.store.invoice.InvoiceAnswer.Reason;
import io.vitrine.store.invoice.InvoiceAnswer.Refused;
import io.vitrine.store.invoice.InvoicesOnRecord.Act;
import io.vitrine.store.invoice.InvoicesOnRecord.Said;
import io.vitrine.store.sale.Sale;
import io.vitrine.store.sale.Sales;
import io.vitrine.store.sale.Totals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Makes an invoice out on a finished sale, at once or later: number, journal and invoice in one
 * transaction. The till's turn comes first, so that two who ask at once get one invoice and no
 * number is lost; the sale is held, so that what comes back of it meanwhile is credited once. What
 * was billed when it was paid down is taken out of it again.
 */
@ApplicationScoped
public class IssueInvoice {

  private final EntityManager store;
  private final Invoices invoices;
  private final Sales sales;
  private final CreditInvoice credits;
  private final House house;
  private final InvoicesOnRecord record;
  private final Clock clock;

  @Inject
  public IssueInvoice(
      EntityManager store,
      Invoices invoices,
      Sales sales,
      CreditInvoice credits,
      House house,
      InvoicesOnRecord record,
      Clock clock) {
    this.store = store;
    this.invoices = invoices;
    this.sales = sales;
    this.credits = credits;
    this.house = house;
    this.record = record;
    this.clock = clock;
  }

  /**
   * @param year the year of the series, in the shop's zone
   * @param by the staff number of who makes it out
   */
  @Transactional
  public InvoiceAnswer on(Sale sale, int year, Buyer.Typed typed, String by) {
    return house.parties(
        sale.getShop(), typed, parties -> on(sale, year, parties, by), Refused::new);
  }

  private InvoiceAnswer on(Sale sale, int year, Parties parties, String by) {
    record.takeTurn(sale.getShop(), sale.getTill());
    sales.hold(sale);
    Optional<Invoice> before = invoices.on(sale.getShop(), sale.getId());
    if (before.isPresent()) {
      return InvoiceAnswer.again(before.get(), parties.buyer());
    }
    List<Deducted> deducted = invoices.deducted(sale);
    if (!deducted.stream().allMatch(one -> one.invoice().getBuyer().is(parties.buyer()))) {
      return new Refused(Reason.DEPOSIT_BUYER);
    }
    Act act =
        new Act(
            sale.getShop(),
            sale.getTill(),
            year,
            by,
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    return new Issued(write(sale, parties, deducted, act), false);
  }

  private Invoice write(Sale sale, Parties parties, List<Deducted> deducted, Act act) {
    Invoice invoice = new Invoice(sale, record.nextInvoice(act), parties, act.by(), act.at());
    Money total =
        Billed.rest(sale, deducted).stream()
            .map(Totals.Rate::gross)
            .reduce(Money.ZERO, Money::plus);
    invoice.recordedAs(
        record.invoice(
            act,
            new Said(invoice.getNumber(), sale.getReceipt(), total),
            deducted.stream().map(one -> one.invoice().getNumber()).toList()));
    store.persist(invoice);
    store.flush();
    credits.earlier(invoice, sale, act);
    return invoice;
  }
}
