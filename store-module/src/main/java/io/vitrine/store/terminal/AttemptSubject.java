package io.vitrine.store.terminal;

/** What a terminal is asked for. */
public enum AttemptSubject {
  /** The customer of a visit pays. */
  VISIT(AttemptKind.PAYMENT),
  /** Money of a sale goes back. */
  SALE(AttemptKind.REFUND),
  /** What was paid down on an order goes back. */
  ORDER(AttemptKind.REFUND);

  private final AttemptKind kind;

  AttemptSubject(AttemptKind kind) {
    this.kind = kind;
  }

  AttemptKind kind() {
    return kind;
  }

  /**
   * What a manager's code for it is good for: the same words where the terminal is asked and where
   * the return or the order ends, so that one code does for both and for nothing else.
   *
   * @param number the receipt of the sale, or the order's number
   */
  public String approved(String number) {
    return this == ORDER ? "cancelling " + number : "refund of " + number;
  }
}
