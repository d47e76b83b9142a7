package io.vitrine.shell.money;

import io.vitrine.shell.InvalidValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A VAT rate in basis points: 2000 is 20 %.
 *
 * @param basisPoints from 0 to 10 000
 */
public record TaxRate(int basisPoints) implements Comparable<TaxRate> {

  public TaxRate {
    if (basisPoints < 0 || basisPoints > 10_000) {
      throw new InvalidValue("a tax rate lies between 0 and 100 %, not at " + basisPoints + " bp");
    }
  }

  /**
   * Reads a percentage such as {@code 20} or {@code 5.5}.
   *
   * @throws InvalidValue if it is no percentage with at most two decimals
   */
  public static TaxRate ofPercent(String percent) {
    try {
      return new TaxRate(new BigDecimal(percent.trim()).movePointRight(2).intValueExact());
    } catch (NumberFormatException | ArithmeticException e) {
      throw new InvalidValue("\"" + percent + "\" is no tax rate in percent");
    }
  }

  /**
   * The tax inside an amount that includes it, rounded half up to the cent. The one rounding rule
   * of the house: tax is taken out of the total of a rate, never line by line.
   */
  public Money within(Money gross) {
    BigInteger taxTimesScale =
        BigInteger.valueOf(gross.cents()).multiply(BigInteger.valueOf(basisPoints));
    BigDecimal tax =
        new BigDecimal(taxTimesScale)
            .divide(BigDecimal.valueOf(10_000L + basisPoints), 0, RoundingMode.HALF_UP);
    return new Money(tax.longValueExact());
  }

  @Override
  public int compareTo(TaxRate other) {
    return Integer.compare(basisPoints, other.basisPoints);
  }
}
