package io.vitrine.store.stock;

/** Why stock moves. */
public enum MoveKind {
  OPENING,
  SALE,
  CORRECTION
}
