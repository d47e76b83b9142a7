package io.vitrine.store.invoice;

import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.order.CustomerOrder;
import io.vitrine.store.order.Deposit;
import io.vitrine.store.order.Orders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;

/** Invoices on deposits and their credits as papers, the same however often they are asked for. */
@ApplicationScoped
class DepositInvoicePapers {

  private final Invoices invoices;
  private final Orders orders;
  private final Assortment assortment;

  @Inject
  DepositInvoicePapers(Invoices invoices, Orders orders, Assortment assortment) {
    this.invoices = invoices;
    this.orders = orders;
    this.assortment = assortment;
  }

  /** An invoice with what it bills. */
  record OnOrder(DepositInvoice invoice, CustomerOrder order, Deposit deposit) {}

  /** The credit of an invoice with what it takes back. */
  record Credited(DepositInvoiceCredit credit, OnOrder of) {}

  /** An order of one of these shops. */
  Optional<CustomerOrder> order(Collection<String> shops, String number) {
    return shops.stream()
        .map(shop -> orders.find(shop, number))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** What was paid down on an order of one of these shops. */
  Optional<Deposit> paidDown(Collection<String> shops, String number) {
    return order(shops, number).map(orders::depositOf);
  }

  /** The invoice on what was paid down on an order of one of these shops. */
  Optional<OnOrder> on(Collection<String> shops, String number) {
    return order(shops, number)
        .flatMap(
            order -> {
              Deposit deposit = orders.depositOf(order);
              return invoices
                  .onDeposit(deposit.getShop(), deposit.getId())
                  .map(invoice -> new OnOrder(invoice, order, deposit));
            });
  }

  /** The credit of the invoice on an order of one of these shops. */
  Optional<Credited> credited(Collection<String> shops, String number) {
    return on(shops, number)
        .flatMap(
            found ->
                invoices
                    .creditOfDeposit(found.deposit().getShop(), found.deposit().getId())
                    .map(credit -> new Credited(credit, found)));
  }

  byte[] pdf(OnOrder found) {
    return InvoicePdf.of(
        BilledDeposit.of(found.invoice(), found.order(), found.deposit(), zone(found)));
  }

  byte[] pdf(Credited found) {
    OnOrder of = found.of();
    return InvoicePdf.of(
        BilledDeposit.of(found.credit(), of, orders.endOf(of.deposit()).orElseThrow(), zone(of)));
  }

  private ZoneId zone(OnOrder found) {
    return assortment.shop(found.deposit().getShop()).getZone();
  }
}
