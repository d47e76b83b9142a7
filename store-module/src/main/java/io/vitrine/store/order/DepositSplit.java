package io.vitrine.store.order;

import io.vitrine.shell.money.Money;
import io.vitrine.store.sale.Totals;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Which part of a deposit belongs to which VAT rate: in proportion to what was ordered at each, by
 * running sums rounded down, so that the parts add up to the deposit and none is more than its
 * rate. The tax is taken out of each part, once. What is left of the sale at a rate is its balance:
 * deposit and balance add up to the sale at each rate, in tax too.
 */
public final class DepositSplit {

  private DepositSplit() {}

  /**
   * @param ordered what was ordered at each rate
   * @param deposit more than nothing, at most the whole
   */
  public static List<Totals.Rate> of(List<Totals.Rate> ordered, Money deposit) {
    BigInteger whole = sum(ordered);
    BigInteger down = BigInteger.valueOf(deposit.cents());
    List<Totals.Rate> parts = new ArrayList<>();
    BigInteger running = BigInteger.ZERO;
    for (Totals.Rate rate : ordered) {
      BigInteger before = running.multiply(down).divide(whole);
      running = running.add(BigInteger.valueOf(rate.gross().cents()));
      Money gross =
          Money.cents(running.multiply(down).divide(whole).subtract(before).longValueExact());
      if (!gross.isZero()) {
        parts.add(new Totals.Rate(rate.rate(), gross, rate.rate().within(gross)));
      }
    }
    return parts;
  }

  /** What is left of the sale at each rate when the deposit's part is settled. */
  public static List<Totals.Rate> balance(List<Totals.Rate> sold, List<Totals.Rate> deposit) {
    return sold.stream()
        .map(
            rate -> {
              Money gross = rate.gross();
              Money tax = rate.tax();
              for (Totals.Rate part : deposit) {
                if (part.rate().equals(rate.rate())) {
                  gross = gross.minus(part.gross());
                  tax = tax.minus(part.tax());
                }
              }
              return new Totals.Rate(rate.rate(), gross, tax);
            })
        .toList();
  }

  private static BigInteger sum(List<Totals.Rate> rates) {
    return BigInteger.valueOf(
        rates.stream().mapToLong(rate -> rate.gross().cents()).reduce(0, Math::addExact));
  }
}
