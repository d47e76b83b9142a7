package io.vitrine.store.refund;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.money.TaxRate;
import io.vitrine.store.sale.BasketLine;
import io.vitrine.store.sale.Payment.Means;
import io.vitrine.store.sale.Sale;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A sale and what has come back of it.
 *
 * @param grossBack what was given back at each rate
 * @param left what may still go back the way it came, of each means
 * @param cashBack what went back in cash, however it was paid
 * @param refunds how many there were
 */
public record SaleSoFar(
    Sale sale,
    List<LineSoFar> lines,
    Map<TaxRate, Money> grossBack,
    Map<Means, Money> left,
    Money cashBack,
    int refunds) {

  public SaleSoFar {
    lines = List.copyOf(lines);
    grossBack = Map.copyOf(grossBack);
    left = Map.copyOf(left);
  }

  /** Why these lines cannot come back; empty if they can. */
  Optional<RefundAnswer.Refused> fault(List<BasketLine> wanted) {
    if (wanted.isEmpty()) {
      return Optional.of(RefundAnswer.Refused.because(RefundAnswer.Reason.EMPTY));
    }
    Set<String> seen = new HashSet<>();
    for (BasketLine line : wanted) {
      Optional<RefundAnswer.Reason> reason =
          seen.add(line.sku()) ? fault(line) : Optional.of(RefundAnswer.Reason.LINE_TWICE);
      if (reason.isPresent()) {
        return Optional.of(new RefundAnswer.Refused(reason.get(), List.of(line.sku()), null));
      }
    }
    return Optional.empty();
  }

  private Optional<RefundAnswer.Reason> fault(BasketLine wanted) {
    Optional<LineSoFar> sold = line(wanted.sku());
    if (sold.isEmpty()) {
      return Optional.of(RefundAnswer.Reason.NOT_SOLD);
    }
    return sold.get().left() < wanted.quantity()
        ? Optional.of(RefundAnswer.Reason.MORE_THAN_SOLD)
        : Optional.empty();
  }

  /** What these lines are worth; ask {@link #fault} first. */
  public GivenBack of(List<BasketLine> wanted) {
    return GivenBack.of(
        wanted.stream().map(line -> line(line.sku()).orElseThrow().take(line.quantity())).toList(),
        grossBack);
  }

  private Optional<LineSoFar> line(String sku) {
    return lines.stream().filter(line -> line.sku().equals(sku)).findFirst();
  }
}
