package io.vitrine.store.refund;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.money.TaxRate;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A sold line and what has come back of it.
 *
 * @param sold how many pieces
 * @param total what they cost together
 * @param turns how often some of it came back
 * @param piecesBack how many pieces came back
 * @param centsBack what was given back for them
 */
public record LineSoFar(
    int place,
    String sku,
    TaxRate rate,
    int sold,
    Money total,
    Money ecoUnit,
    int turns,
    int piecesBack,
    Money centsBack) {

  /** How many may still come back. */
  public int left() {
    return sold - piecesBack;
  }

  /**
   * The next pieces of it. The first n pieces of a line are worth n parts of its total, rounded
   * half up to the cent, and a return is worth the difference of two such values: whatever the
   * slices, they add up to the total.
   *
   * @throws IllegalArgumentException if there are not so many left
   */
  Slice take(int quantity) {
    if (quantity > left()) {
      throw new IllegalArgumentException("only " + left() + " of " + sku + " are left");
    }
    Money after = worth(piecesBack + quantity);
    return new Slice(this, quantity, after.minus(centsBack), ecoUnit.times(quantity));
  }

  private Money worth(int pieces) {
    return Money.cents(
        BigDecimal.valueOf(total.cents())
            .multiply(BigDecimal.valueOf(pieces))
            .divide(BigDecimal.valueOf(sold), 0, RoundingMode.HALF_UP)
            .longValueExact());
  }

  /**
   * Pieces that come back now.
   *
   * @param amount what is given back for them
   * @param eco the eco-participation in it
   */
  record Slice(LineSoFar line, int quantity, Money amount, Money eco) {
    int piecesAfter() {
      return line.piecesBack() + quantity;
    }

    Money centsAfter() {
      return line.centsBack().plus(amount);
    }
  }
}
