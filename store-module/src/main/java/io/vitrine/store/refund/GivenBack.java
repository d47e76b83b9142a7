package io.vitrine.store.refund;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.money.TaxRate;
import io.vitrine.store.sale.Totals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a return is worth, in positive amounts. The VAT of a return is the VAT in all that came back
 * at its rate up to now, less the VAT in all that had come back before: whatever the slices, they
 * add up to the VAT of the sale.
 *
 * @param byRate the sums of each rate, the lowest first
 */
public record GivenBack(
    Money total, Money tax, Money eco, List<LineSoFar.Slice> slices, List<Totals.Rate> byRate) {

  public GivenBack {
    slices = List.copyOf(slices);
    byRate = List.copyOf(byRate);
  }

  /**
   * @param before what had been given back at each rate
   */
  static GivenBack of(List<LineSoFar.Slice> slices, Map<TaxRate, Money> before) {
    SortedMap<TaxRate, Money> gross = new TreeMap<>();
    Money total = Money.ZERO;
    Money eco = Money.ZERO;
    for (LineSoFar.Slice slice : slices) {
      gross.merge(slice.line().rate(), slice.amount(), Money::plus);
      total = total.plus(slice.amount());
      eco = eco.plus(slice.eco());
    }
    List<Totals.Rate> byRate = new ArrayList<>();
    Money tax = Money.ZERO;
    for (var part : gross.entrySet()) {
      TaxRate rate = part.getKey();
      Money earlier = before.getOrDefault(rate, Money.ZERO);
      Money inside = rate.within(earlier.plus(part.getValue())).minus(rate.within(earlier));
      byRate.add(new Totals.Rate(rate, part.getValue(), inside));
      tax = tax.plus(inside);
    }
    return new GivenBack(total, tax, eco, slices, byRate);
  }
}
