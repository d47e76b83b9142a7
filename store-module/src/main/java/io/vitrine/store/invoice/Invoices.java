package io.vitrine.store.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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
}
