package io.vitrine.store.discount;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;

/**
 * What is taken off a line: a part of its price without the eco-participation, or an amount; one of
 * the two is nothing.
 *
 * @param basisPoints 500 is 5 %
 */
public record Discount(int basisPoints, Money amount) {

  public static final Discount NONE = new Discount(0, Money.ZERO);

  /** All of it. */
  public static final int WHOLE = 10_000;

  public Discount {
    if (basisPoints < 0 || basisPoints > WHOLE) {
      throw new InvalidValue("a discount lies between 0 and 100 %, not at " + basisPoints + " bp");
    }
    if (amount.isNegative()) {
      throw new InvalidValue("a discount takes something off and puts nothing on");
    }
    if (basisPoints > 0 && !amount.isZero()) {
      throw new InvalidValue("a line's discount is a part or an amount, not both");
    }
  }

  public static Discount of(int basisPoints) {
    return new Discount(basisPoints, Money.ZERO);
  }

  public static Discount of(Money amount) {
    return new Discount(0, amount);
  }

  /** What it takes off, rounded down to the cent: never more than was said. */
  Money off(Money base) {
    return amount.isZero() ? part(base.cents(), basisPoints) : amount;
  }

  static Money part(long cents, int basisPoints) {
    return Money.cents(Math.floorDiv(Math.multiplyExact(cents, (long) basisPoints), WHOLE));
  }
}
