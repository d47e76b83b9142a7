package io.vitrine.store.order;

import io.vitrine.store.terminal.CardBack;

/** Why an order was not taken, or not cancelled. Each changes nothing. */
public enum OrderRefusal {
  CUSTOMER_MISSING("order-customer-missing", 422),
  CONTACT_MISSING("order-contact-missing", 422),
  DATE_PAST("order-date-past", 422),
  /** More than the order, or nothing at all. */
  DEPOSIT_OUT_OF_RANGE("order-deposit-out-of-range", 422),
  /** What goes back is not what has to. */
  PAYOUTS_DIFFER("order-payouts-differ", 422),
  TOO_MUCH_CASH("order-too-much-cash", 422),
  /** The till has a terminal; a typed number is no proof. */
  TERMINAL_WANTED("order-terminal-wanted", 422),
  /** Nobody knows yet whether the terminal gave money back. */
  ATTEMPT_OPEN("order-attempt-open", 409),
  /** The terminal gave money back that the cancellation does not name. */
  ATTEMPT_LEFT("order-attempt-left", 409),
  ATTEMPT_NOT_GOOD("order-attempt-not-good", 409),
  /** A deposit ends with a manager's yes only. */
  NEEDS_MANAGER("order-needs-manager", 403),
  NOT_SIGNED_ON("order-not-signed-on", 403),
  TILL_NOT_OPEN("order-till-not-open", 409),
  UNKNOWN("order-unknown", 404),
  CLOSED("order-closed", 409),
  KEY_REUSED("order-key-reused", 422),
  IN_PROGRESS("order-in-progress", 409);

  private final String code;
  private final int status;

  OrderRefusal(String code, int status) {
    this.code = code;
    this.status = status;
  }

  static OrderRefusal of(CardBack.Fault fault) {
    return switch (fault) {
      case TERMINAL_WANTED -> TERMINAL_WANTED;
      case OPEN -> ATTEMPT_OPEN;
      case LEFT -> ATTEMPT_LEFT;
      case NOT_GOOD -> ATTEMPT_NOT_GOOD;
    };
  }

  /** The name under which the words of the refusal stand. */
  public String code() {
    return code;
  }

  /** The HTTP status (RFC 9110). */
  public int status() {
    return status;
  }
}
