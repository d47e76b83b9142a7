package io.vitrine.store.refund;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import io.vitrine.store.sale.Payment.Means;

/**
 * How a part of the money goes back.
 *
 * @param amount more than nothing
 * @param authorisation the terminal's number of a card refund, as somebody typed it, or {@code
 *     null}
 * @param attempt under which the card terminal gave it back, or {@code null}
 */
public record Payout(Means means, Money amount, String authorisation, String attempt) {

  public Payout {
    if (means == null) {
      throw new InvalidValue("money goes back in cash, to a card or on a credit note");
    }
    if (amount == null || amount.cents() <= 0) {
      throw new InvalidValue("a part of the money is more than nothing");
    }
    if (means != Means.CASH && means != Means.CARD && means != Means.CREDIT_NOTE) {
      throw new InvalidValue("nothing goes back by " + means);
    }
    if (means != Means.CARD && (authorisation != null || attempt != null)) {
      throw new InvalidValue("only a card refund has an authorisation number");
    }
    if (means == Means.CARD && attempt == null && !matches(authorisation, "[A-Za-z0-9]{4,20}")) {
      throw new InvalidValue(
          "a card refund needs the terminal's authorisation number, 4 to 20 letters or figures");
    }
    if (attempt != null && (authorisation != null || !matches(attempt, "[a-f0-9-]{36}"))) {
      throw new InvalidValue("a card refund names its attempt or its authorisation, not both");
    }
  }

  /** In cash, on a credit note, or to a card whose authorisation was typed. */
  public Payout(Means means, Money amount, String authorisation) {
    this(means, amount, authorisation, null);
  }

  private static boolean matches(String text, String pattern) {
    return text != null && text.matches(pattern);
  }

  /** In one line, for the fingerprint of a request; the same as ever without an attempt. */
  String inOneLine() {
    String line =
        "Payout[means=%s, amount=%s, authorisation=%s".formatted(means, amount, authorisation);
    return attempt == null ? line + "]" : line + ", attempt=" + attempt + "]";
  }
}
