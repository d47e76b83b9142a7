package io.vitrine.store.invoice;

import io.vitrine.store.order.DepositEnd;
import io.vitrine.store.order.Orders;
import io.vitrine.store.sale.Sale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The invoices that were issued. */
@ApplicationScoped
public class Invoices {

  private final EntityManager store;
  private final Orders orders;

  @Inject
  public Invoices(EntityManager store, Orders orders) {
    this.store = store;
    this.orders = orders;
  }

  /** The invoice on that sale. */
  public Optional<Invoice> on(String shop, String sale) {
    return Optional.ofNullable(store.find(Invoice.class, new Invoice.OfSale(shop, sale)));
  }

  /** The credit that a refund gave its sale's invoice; empty where there is no invoice. */
  public Optional<InvoiceCredit> creditOf(String shop, String refund) {
    return Optional.ofNullable(
        store.find(InvoiceCredit.class, new InvoiceCredit.OfRefund(shop, refund)));
  }

  /** The credits of a sale's invoice, the first first. */
  public List<InvoiceCredit> credits(String shop, String sale) {
    return store
        .createQuery(
            "select c from InvoiceCredit c where c.shop = :shop and c.sale = :sale"
                + " order by c.issued.at, c.issued.number",
            InvoiceCredit.class)
        .setParameter("shop", shop)
        .setParameter("sale", sale)
        .getResultList();
  }

  /** The invoice on a deposit. */
  public Optional<DepositInvoice> onDeposit(String shop, String deposit) {
    return Optional.ofNullable(
        store.find(DepositInvoice.class, new DepositEnd.EndId(shop, deposit)));
  }

  /** The credit of a deposit's invoice; empty unless its order came to nothing. */
  public Optional<DepositInvoiceCredit> creditOfDeposit(String shop, String deposit) {
    return Optional.ofNullable(
        store.find(DepositInvoiceCredit.class, new DepositEnd.EndId(shop, deposit)));
  }

  /** What was billed of a sale when it was paid down, the first first. */
  List<Deducted> deducted(Sale sale) {
    return orders.settledBy(sale).stream()
        .flatMap(
            deposit ->
                onDeposit(deposit.getShop(), deposit.getId()).stream()
                    .map(invoice -> new Deducted(invoice, deposit)))
        .toList();
  }
}
