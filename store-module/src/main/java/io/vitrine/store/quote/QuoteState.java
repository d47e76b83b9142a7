package io.vitrine.store.quote;

/** What became of a quote; open until one of the others. */
public enum QuoteState {
  OPEN,
  TURNED_INTO_SALE,
  TURNED_INTO_ORDER,
  /** Its last day has passed. */
  ENDED,
  /** The shop took it back. */
  WITHDRAWN
}
