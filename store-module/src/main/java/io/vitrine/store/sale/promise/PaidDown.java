package io.vitrine.store.sale.promise;

import io.vitrine.shell.money.Money;
import io.vitrine.store.sale.Payment.Means;
import io.vitrine.store.sale.Totals;
import java.util.List;
import java.util.Map;

/**
 * A deposit that waits for its sale.
 *
 * @param number as printed
 * @param byMeans how it was paid
 * @param byRate its part of each VAT rate, and the tax in it
 */
public record PaidDown(
    String number, Money amount, Map<Means, Money> byMeans, List<Totals.Rate> byRate) {

  public PaidDown {
    byMeans = Map.copyOf(byMeans);
    byRate = List.copyOf(byRate);
  }
}
