package io.vitrine.store.journal;

/** What the journal records of a till. */
public enum EntryKind {
  TILL_OPENED,
  TILL_CLOSED,
  SIGN_ON,
  SIGN_OFF,
  SALE,
  RECEIPT_PRINTED,
  DUPLICATE_PRINTED,
  /** The chain does not hold what is kept of it outside the database. */
  ALARM
}
