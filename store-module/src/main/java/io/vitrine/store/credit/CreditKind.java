package io.vitrine.store.credit;

import io.vitrine.shell.InvalidValue;

/** Why a credit note was issued. */
public enum CreditKind {
  /** Instead of money, by a return with its receipt. */
  RETURN,
  /** Instead of money, where an order comes to nothing and its deposit goes back. */
  DEPOSIT,
  /** For goods that came back without a receipt (abuse case 28). */
  NO_RECEIPT,
  /** The house makes up for something. */
  GOODWILL;

  /**
   * Of those that are asked for by themselves.
   *
   * @throws InvalidValue for what is none of these
   */
  public static CreditKind asked(String name) {
    if (GOODWILL.name().equals(name)) {
      return GOODWILL;
    }
    if (NO_RECEIPT.name().equals(name)) {
      return NO_RECEIPT;
    }
    throw new InvalidValue("a credit note is asked for as NO_RECEIPT or GOODWILL");
  }
}
