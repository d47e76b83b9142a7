package io.vitrine.store.journal;

/** What the journal records of a till. */
public enum EntryKind {
  TILL_OPENED,
  TILL_CLOSED,
  SIGN_ON,
  SIGN_OFF,
  SALE,
  /**
   * Goods came back and money went out: written like {@link #SALE}, its amounts negative, so that
   * the sums of a period are the sums over both.
   */
  REFUND,
  RECEIPT_PRINTED,
  DUPLICATE_PRINTED,
  /** The chain does not hold what is kept of it outside the database. */
  ALARM
}
