package io.vitrine.store.journal;

/** What the journal records of a till. */
public enum EntryKind {
  TILL_OPENED,
  TILL_CLOSED,
  /** The reason for what was missing or too much in a counted drawer. */
  CASH_DIFFERENCE,
  SIGN_ON,
  SIGN_OFF,
  DEVICE_ENROLLED,
  DEVICE_WITHDRAWN,
  SALE,
  /**
   * Goods came back and money went out: written like {@link #SALE}, its amounts negative, so that
   * the sums of a period are the sums over both.
   */
  REFUND,
  RECEIPT_PRINTED,
  DUPLICATE_PRINTED,
  /** Totals of a day, month or year. */
  CLOSING,
  /** A period of this journal was put into an archive. */
  ARCHIVE,
  /** The version of the software, the format of the entries or the key that signs them changed. */
  PARAMETERS,
  /** The clock stood before the last entry; entries keep the time of that one meanwhile. */
  CLOCK_BACK,
  /** The chain does not hold what is kept of it outside the database. */
  ALARM
}
