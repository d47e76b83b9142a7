package io.vitrine.store.sale.promise;

import io.vitrine.store.sale.BasketLine;
import java.time.Instant;
import java.util.List;

/**
 * A quote or an order was made. Fired inside its transaction; observe it with {@code AFTER_SUCCESS}
 * unless the same transaction is meant.
 *
 * @param number as printed
 * @param appointment the visit's appointment, or {@code null} for a walk-in
 */
public record PromiseMade(
    Promised.Kind kind,
    String shop,
    String number,
    String appointment,
    Instant at,
    List<BasketLine> lines) {

  public PromiseMade {
    lines = List.copyOf(lines);
  }
}
