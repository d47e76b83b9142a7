package io.vitrine.store.terminal;

/** Which way the money goes. */
public enum AttemptKind {
  /** From the card. */
  PAYMENT,
  /** Back to it. */
  REFUND
}
