package io.vitrine.store.stock;

/** Why stock moves. */
public enum MoveKind {
  OPENING,
  SALE,
  /** What a customer brought back. */
  RETURN,
  /** What was delivered. */
  RECEIPT,
  /** Pieces are kept for a visit; they stay where they are. */
  SET_ASIDE,
  /** Pieces that were kept are everybody's again. */
  RELEASE,
  TRANSFER_OUT,
  TRANSFER_IN,
  /** What a count found more or less than the ledger had at that moment. */
  COUNT,
  /** What cannot be sold any more. */
  BREAKAGE,
  /** It is recalled: nothing moves, and none is free any more. */
  HELD_BACK,
  /** The recall is over, or the pieces of this shop are safe: nothing moves either. */
  LET_GO,
  CORRECTION
}
