package io.vitrine.catalog.office.bulk;

import io.vitrine.shell.InvalidValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a price becomes another: by percent or by an amount, then rounded.
 *
 * @param percent added, below zero to take off; {@code null} where an amount is
 * @param amountCents added, below zero to take off; {@code null} where percent are
 */
public record PriceStep(BigDecimal percent, Long amountCents, Rounding rounding) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(1_000);
  private static final long MOST_CENTS = 99_999_999_999L;
  private static final int EURO = 100;
  private static final int NINETY = 90;

  /** To which figure the new price goes. */
  public enum Rounding {
    /** To the cent. */
    CENT,
    /** To the nearest price that ends in 90 cents; of two as near to the lower. */
    NINETY_CENTS,
    /** To the nearest whole euro; of two as near to the lower. */
    WHOLE_EUROS
  }

  public PriceStep {
    if ((percent == null) == (amountCents == null)) {
      throw new InvalidValue("a price is changed by percent or by an amount, one of them");
    }
    if (percent != null
        && (percent.compareTo(HUNDRED.negate()) <= 0 || percent.compareTo(MOST_PERCENT) > 0)) {
      throw new InvalidValue("a price is changed by more than -100 and at most 1000 percent");
    }
    if (amountCents != null && Math.abs(amountCents) > MOST_CENTS) {
      throw new InvalidValue("a price is changed by at most " + MOST_CENTS + " cents");
    }
    rounding = rounding == null ? Rounding.CENT : rounding;
  }

  /** The new price; below zero where more is taken off than there is. */
  public long of(long cents) {
    long changed =
        percent == null
            ? cents + amountCents
            : BigDecimal.valueOf(cents)
                .multiply(HUNDRED.add(percent))
                .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                .longValueExact();
    return changed < 0 ? changed : rounded(changed);
  }

  private long rounded(long cents) {
    return switch (rounding) {
      case CENT -> cents;
      case WHOLE_EUROS -> nearest(cents, 0);
      case NINETY_CENTS -> Math.max(NINETY, nearest(cents, NINETY));
    };
  }

  private static long nearest(long cents, int ending) {
    long lower = Math.floorDiv(cents - ending, EURO) * EURO + ending;
    return cents - lower <= EURO / 2 ? lower : lower + EURO;
  }
}
