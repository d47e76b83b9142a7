package io.vitrine.store.sale.promise;

import io.vitrine.store.sale.Sale;
import io.vitrine.store.sale.SeriesNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Promises of one kind, as the counter asks for them: quotes, or orders. */
public interface Promises {

  /** Whether numbers of this series are promises of this kind. */
  boolean areNamed(SeriesNumber number);

  /** The promise as it was made, whatever became of it. */
  Optional<Promised> find(String shop, SeriesNumber number);

  /**
   * Locks the promise until the transaction ends.
   *
   * @param today in the shop's zone
   */
  PromiseAnswer hold(String shop, SeriesNumber number, LocalDate today);

  /** It becomes this sale, whose row is about to be written. */
  void becomes(Promised promised, Sale sale);

  /**
   * It becomes an order.
   *
   * @param by a staff number
   */
  void becomesOrder(String shop, Promised promised, String by, Instant now);
}
