package io.vitrine.shell.money;

import io.vitrine.shell.InvalidValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in euro, in whole cents; may be negative (a refund). Arithmetic is exact and refuses
 * overflow.
 *
 * @param cents the amount in cents
 */
public record Money(long cents) implements Comparable<Money> {

  /** The only currency of this version (ISO 4217). */
  public static final String CURRENCY = "EUR";

  public static final Money ZERO = new Money(0);

  /** More than any shop sells at once: one thousand million euros. */
  private static final long LIMIT = 100_000_000_000L;

  public Money {
    if (cents > LIMIT || cents < -LIMIT) {
      throw new InvalidValue("an amount of " + cents + " cents is beyond what a shop can count");
    }
  }

  public static Money cents(long cents) {
    return new Money(cents);
  }

  /**
   * Reads an amount in euros with a point and at most two decimals, such as {@code 1290.00}.
   *
   * @throws InvalidValue if it is no number or has more than two decimals
   */
  public static Money ofEuros(String euros) {
    try {
      return new Money(
          new BigDecimal(euros.trim())
              .setScale(2, RoundingMode.UNNECESSARY)
              .movePointRight(2)
              .longValueExact());
    } catch (NumberFormatException e) {
      throw new InvalidValue("\"" + euros + "\" is no amount in euros");
    } catch (ArithmeticException e) {
      throw new InvalidValue("\"" + euros + "\" has more than two decimals or too many digits");
    }
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(cents, other.cents));
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(cents, other.cents));
  }

  public Money negated() {
    return new Money(-cents);
  }

  /**
   * @throws InvalidValue if the product is beyond what can be counted
   */
  public Money times(long quantity) {
    try {
      return new Money(Math.multiplyExact(cents, quantity));
    } catch (ArithmeticException e) {
      throw new InvalidValue(quantity + " times " + cents + " cents cannot be counted");
    }
  }

  public boolean isNegative() {
    return cents < 0;
  }

  public boolean isZero() {
    return cents == 0;
  }

  /** The amount in euros, scale 2. */
  public BigDecimal euros() {
    return BigDecimal.valueOf(cents, 2);
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(cents, other.cents);
  }
}
