package io.vitrine.store.sale;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;

/**
 * How a part of the sum is settled.
 *
 * @param amount what it settles
 * @param tendered what was handed over, or {@code null}; change goes back from cash only
 * @param authorisation the terminal's number of an approved card payment, or {@code null}
 */
public record Payment(Means means, Money amount, Money tendered, String authorisation) {

  /** Cash or card. */
  public enum Means {
    CASH,
    CARD
  }

  public Payment {
    if (means == null) {
      throw new InvalidValue("a payment says whether it is cash or card");
    }
    if (amount == null || amount.isNegative()) {
      throw new InvalidValue("a payment has an amount that is not negative");
    }
    if (means == Means.CASH) {
      tendered = tendered == null ? amount : tendered;
      if (tendered.compareTo(amount) < 0) {
        throw new InvalidValue("less cash was handed over than it settles");
      }
      if (authorisation != null) {
        throw new InvalidValue("cash has no authorisation number");
      }
    } else if (authorisation == null || !authorisation.matches("[A-Za-z0-9]{4,20}")) {
      throw new InvalidValue(
          "a card payment needs the terminal's authorisation number, 4 to 20 letters or figures");
    }
  }

  public static Payment cash(Money amount, Money tendered) {
    return new Payment(Means.CASH, amount, tendered, null);
  }

  public static Payment card(Money amount, String authorisation) {
    return new Payment(Means.CARD, amount, null, authorisation);
  }

  /** What goes back to the customer. */
  public Money change() {
    return means == Means.CASH ? tendered.minus(amount) : Money.ZERO;
  }
}
