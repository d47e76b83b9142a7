package io.vitrine.store.sale.promise;

import io.vitrine.shell.money.Money;
import io.vitrine.store.sale.Payment.Means;
import io.vitrine.store.sale.Sale;
import io.vitrine.store.sale.SeriesNumber;
import io.vitrine.store.sale.Settled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;

/** How the money of a sale came: what a deposit settled counts as the means it was paid down by. */
@ApplicationScoped
public class MoneyOfSale {

  private final Instance<Promises> promises;

  @Inject
  MoneyOfSale(@Any Instance<Promises> promises) {
    this.promises = promises;
  }

  /** By means; the deposit itself is none of them. */
  public Map<Means, Money> of(Sale sale) {
    Map<Means, Money> came = new EnumMap<>(Means.class);
    for (Settled paid : sale.getPayments()) {
      if (paid.getDeposit() == null) {
        came.merge(paid.getMeans(), paid.getAmount(), Money::plus);
      } else {
        paidDown(sale).forEach((means, amount) -> came.merge(means, amount, Money::plus));
      }
    }
    return came;
  }

  private Map<Means, Money> paidDown(Sale sale) {
    return SeriesNumber.read(sale.getShop(), sale.getOrder())
        .flatMap(
            number ->
                promises.stream()
                    .filter(kind -> kind.areNamed(number))
                    .findFirst()
                    .flatMap(kind -> kind.find(sale.getShop(), number)))
        .map(Promised::beforeByMeans)
        .orElse(Map.of());
  }
}
