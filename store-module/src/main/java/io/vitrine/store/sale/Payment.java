package io.vitrine.store.sale;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;

/**
 * How a part of the sum is settled.
 *
 * @param amount what it settles
 * @param tendered what was handed over, or {@code null}; change goes back from cash only
 * @param authorisation the terminal's number of an approved card payment, as somebody typed it, or
 *     {@code null}
 * @param reference what stands behind it: the card terminal's attempt, the cheque's number, the
 *     code of a credit note, the number of a deposit; {@code null} for cash and for a typed
 *     authorisation
 */
public record Payment(
    Means means, Money amount, Money tendered, String authorisation, String reference) {

  /**
   * With what somebody pays; a deposit is what was paid before, and only its order's sale has it.
   */
  public enum Means {
    CASH(null),
    CARD("authorisation"),
    CHEQUE("cheque"),
    CREDIT_NOTE("creditNote"),
    DEPOSIT("deposit");

    private final String mark;

    Means(String mark) {
      this.mark = mark;
    }

    /** By which name the journal keeps what stands behind it; {@code null} for cash. */
    public String mark() {
      return mark;
    }
  }

  public Payment {
    if (means == null) {
      throw new InvalidValue("a payment says whether it is cash, card, cheque or credit note");
    }
    if (amount == null || amount.isNegative()) {
      throw new InvalidValue("a payment has an amount that is not negative");
    }
    if (means == Means.CASH) {
      tendered = tendered == null ? amount : tendered;
      if (tendered.compareTo(amount) < 0) {
        throw new InvalidValue("less cash was handed over than it settles");
      }
    }
    if (means != Means.CARD && authorisation != null) {
      throw new InvalidValue("only a card payment has an authorisation number");
    }
    checkReference(means, authorisation, reference);
  }

  /** Cash, or a card whose authorisation was typed. */
  public Payment(Means means, Money amount, Money tendered, String authorisation) {
    this(means, amount, tendered, authorisation, null);
  }

  private static void checkReference(Means means, String authorisation, String reference) {
    switch (means) {
      case CASH -> {
        if (reference != null) {
          throw new InvalidValue("cash stands on nothing else");
        }
      }
      case CARD -> {
        if (reference == null && !matches(authorisation, "[A-Za-z0-9]{4,20}")) {
          throw new InvalidValue(
              "a card payment needs the terminal's authorisation number, 4 to 20 letters or"
                  + " figures");
        }
        if (reference != null && (authorisation != null || !matches(reference, "[a-f0-9-]{36}"))) {
          throw new InvalidValue("a card payment names its attempt or its authorisation, not both");
        }
      }
      case CHEQUE -> {
        if (!matches(reference, "[0-9]{4,20}")) {
          throw new InvalidValue("a cheque has its number, 4 to 20 figures");
        }
      }
      case CREDIT_NOTE -> {
        if (reference == null || reference.isBlank() || reference.length() > 80) {
          throw new InvalidValue("a credit note is named by its code");
        }
      }
      case DEPOSIT -> {
        if (reference == null || reference.isBlank()) {
          throw new InvalidValue("a deposit that settles something is named by its number");
        }
      }
    }
  }

  private static boolean matches(String text, String pattern) {
    return text != null && text.matches(pattern);
  }

  public static Payment cash(Money amount, Money tendered) {
    return new Payment(Means.CASH, amount, tendered, null);
  }

  public static Payment card(Money amount, String authorisation) {
    return new Payment(Means.CARD, amount, null, authorisation);
  }

  /** What the card terminal took under this reference. */
  public static Payment attempt(Money amount, String reference) {
    return new Payment(Means.CARD, amount, null, null, reference);
  }

  public static Payment cheque(Money amount, String number) {
    return new Payment(Means.CHEQUE, amount, null, null, number);
  }

  public static Payment creditNote(Money amount, String code) {
    return new Payment(Means.CREDIT_NOTE, amount, null, null, code);
  }

  /** What was paid down before, under the deposit's number. */
  public static Payment deposit(Money amount, String number) {
    return new Payment(Means.DEPOSIT, amount, null, null, number);
  }

  /** What goes back to the customer. */
  public Money change() {
    return means == Means.CASH ? tendered.minus(amount) : Money.ZERO;
  }

  /**
   * In one line, for the fingerprint of a request; the same as ever for what needs no reference.
   */
  String inOneLine() {
    String line =
        "Payment[means=%s, amount=%s, tendered=%s, authorisation=%s"
            .formatted(means, amount, tendered, authorisation);
    return reference == null ? line + "]" : line + ", reference=" + reference + "]";
  }
}
