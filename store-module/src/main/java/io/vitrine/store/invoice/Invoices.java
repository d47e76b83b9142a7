package io.vitrine.store.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The invoices that were issued. */
@ApplicationScoped
public class Invoices {

  private final EntityManager store;

  @Inject
  public Invoices(EntityManager store) {
    this.store = store;
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
}
