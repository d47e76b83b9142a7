package io.vitrine.store.stock;

/** Why stock moves. */
public enum MoveKind {
  OPENING,
  SALE,
  /** What a customer brought back. */
  RETURN,
  /** What came back and cannot be sold. */
  BREAKAGE,
  CORRECTION
}
