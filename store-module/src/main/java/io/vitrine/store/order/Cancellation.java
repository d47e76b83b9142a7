package io.vitrine.store.order;

import io.vitrine.shell.money.Money;

/**
 * What becomes of a deposit when its order comes to nothing. Arrhes: whoever steps back loses them,
 * the house gives them twice (C. civ. 1590, C. conso. L214-1). An acompte binds both: the house
 * gives it back; where the customer steps back, a manager says whether it stays as damages.
 *
 * @param back what goes back to the customer
 * @param compensation what the house keeps; less than nothing for what it pays on top
 */
public record Cancellation(Money back, Money compensation) {

  /** Who steps back. */
  public enum By {
    CUSTOMER,
    HOUSE
  }

  /**
   * @param keep whether a manager keeps the acompte of a customer who steps back; the law says it
   *     of arrhes
   */
  public static Cancellation of(DepositKind kind, By by, Money deposit, boolean keep) {
    if (by == By.HOUSE) {
      return kind == DepositKind.ARRHES
          ? new Cancellation(deposit.plus(deposit), deposit.negated())
          : new Cancellation(deposit, Money.ZERO);
    }
    return kind == DepositKind.ARRHES || keep
        ? new Cancellation(Money.ZERO, deposit)
        : new Cancellation(deposit, Money.ZERO);
  }

  public boolean isKept() {
    return back.isZero();
  }
}
