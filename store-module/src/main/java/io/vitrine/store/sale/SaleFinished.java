package io.vitrine.store.sale;

import java.time.Instant;
import java.util.List;

/**
 * A sale was finished. Fired inside the transaction of the sale; observe it with {@code
 * AFTER_SUCCESS} unless the same transaction is meant.
 *
 * @param receipt the receipt's number as printed
 * @param visit the visit on which it stands
 * @param appointment the visit's appointment, or {@code null} for a walk-in
 * @param lines what was sold
 */
public record SaleFinished(
    String shop,
    String sale,
    String receipt,
    String visit,
    String appointment,
    String staff,
    Instant at,
    List<BasketLine> lines) {

  public SaleFinished {
    lines = List.copyOf(lines);
  }
}
