package io.vitrine.store.sale.promise;

import io.vitrine.shell.money.Money;
import io.vitrine.store.sale.Payment.Means;
import io.vitrine.store.sale.PricedLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A quote or an order as a sale takes it over.
 *
 * @param number as printed
 * @param lines with the prices that were promised
 * @param deposit what was paid down on it, or {@code null}
 */
public record Promised(Kind kind, String number, List<PricedLine> lines, PaidDown deposit) {

  /** What promises. */
  public enum Kind {
    QUOTE,
    ORDER
  }

  public Promised {
    lines = List.copyOf(lines);
  }

  public Optional<PaidDown> paidDown() {
    return Optional.ofNullable(deposit);
  }

  /** How it was paid down: it counts with the balance, one debt. */
  public Map<Means, Money> beforeByMeans() {
    return paidDown().map(PaidDown::byMeans).orElse(Map.of());
  }

  /** What was paid down in all. */
  public Money paidBefore() {
    return paidDown().map(PaidDown::amount).orElse(Money.ZERO);
  }
}
