package io.vitrine.store.refund;

import io.vitrine.shell.InvalidValue;

/** Why goods come back. */
public enum RefundReason {
  CHANGED_MIND,
  WRONG_ARTICLE,
  /** It cannot be sold again. */
  FAULTY;

  public static RefundReason named(String name) {
    for (RefundReason reason : values()) {
      if (reason.name().equals(name)) {
        return reason;
      }
    }
    throw new InvalidValue("a return is CHANGED_MIND, WRONG_ARTICLE or FAULTY");
  }
}
