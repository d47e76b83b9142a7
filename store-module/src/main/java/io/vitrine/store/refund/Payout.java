package io.vitrine.store.refund;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import io.vitrine.store.sale.Payment.Means;

/**
 * How a part of the money goes back.
 *
 * @param amount more than nothing
 * @param authorisation the terminal's number of a card refund, or {@code null} for cash
 */
public record Payout(Means means, Money amount, String authorisation) {

  public Payout {
    if (means == null) {
      throw new InvalidValue("money goes back in cash or to a card");
    }
    if (amount == null || amount.cents() <= 0) {
      throw new InvalidValue("a part of the money is more than nothing");
    }
    if (means == Means.CASH && authorisation != null) {
      throw new InvalidValue("cash has no authorisation number");
    }
    if (means == Means.CARD
        && (authorisation == null || !authorisation.matches("[A-Za-z0-9]{4,20}"))) {
      throw new InvalidValue(
          "a card refund needs the terminal's authorisation number, 4 to 20 letters or figures");
    }
  }
}
