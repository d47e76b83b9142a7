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
}
