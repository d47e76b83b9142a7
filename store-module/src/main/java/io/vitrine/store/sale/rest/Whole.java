package io.vitrine.store.sale.rest;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import java.math.BigDecimal;

/** Whole numbers as bodies bring them; anything else is a 422. */
public final class Whole {

  private static final BigDecimal MOST_CENTS = BigDecimal.valueOf(100_000_000_000L);

  private Whole() {}

  /** A number from 1 to that most. */
  public static int number(String name, BigDecimal number, int most) {
    if (number == null
        || number.compareTo(BigDecimal.ONE) < 0
        || number.compareTo(BigDecimal.valueOf(most)) > 0
        || number.stripTrailingZeros().scale() > 0) {
      throw new InvalidValue(name + " is a whole number from 1 to " + most);
    }
    return number.intValueExact();
  }

  public static Money cents(String name, BigDecimal number) {
    if (number == null
        || number.abs().compareTo(MOST_CENTS) > 0
        || number.stripTrailingZeros().scale() > 0) {
      throw new InvalidValue(name + " is a whole number of cents");
    }
    return Money.cents(number.longValueExact());
  }
}
