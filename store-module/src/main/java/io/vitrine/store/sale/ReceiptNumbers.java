package io.vitrine.store.sale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/** Gives numbers without gaps, in the transaction that uses them. */
@ApplicationScoped
public class ReceiptNumbers {

  private final EntityManager store;

  @Inject
  public ReceiptNumbers(EntityManager store) {
    this.store = store;
  }

  /** The next number of a series; nobody else gets one before this transaction ends. */
  public SeriesNumber next(String shop, String series) {
    ReceiptCounter.SeriesId id = new ReceiptCounter.SeriesId(shop, series);
    ReceiptCounter counter = store.find(ReceiptCounter.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (counter == null) {
      counter = new ReceiptCounter(shop, series);
      store.persist(counter);
      store.flush();
    }
    return counter.next();
  }
}
