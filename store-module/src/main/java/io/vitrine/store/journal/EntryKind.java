package io.vitrine.store.journal;

/** What the journal records of a till. */
public enum EntryKind {
  TILL_OPENED,
  TILL_CLOSED,
  /** The reason for what was missing or too much in a counted drawer. */
  CASH_DIFFERENCE,
  /** The drawer was opened without a sale. */
  DRAWER_OPENED,
  /** Money was put into the drawer, such as change. */
  CASH_IN,
  /** Money was taken out of the drawer: to the bank, for an expense. */
  CASH_OUT,
  /** From here on the device works in the training chain, which says FICTIF. */
  TRAINING_STARTED,
  TRAINING_ENDED,
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
  /** What a card terminal had taken, and no sale explained, went back to the card. */
  CARD_GIVEN_BACK,
  /** A manager said what became of a card payment that the terminal did not answer for. */
  CARD_DECIDED,
  /** A credit note that is no part of a refund: for goods without a receipt, or as goodwill. */
  CREDIT_NOTE,
  /** Money was paid down on an order: held for the customer, no turnover yet. */
  DEPOSIT,
  /** It went back, arrhes twice where the house stepped back. */
  DEPOSIT_BACK,
  /** It stays with the house, since the customer stepped back. */
  DEPOSIT_KEPT,
  /** An invoice was made out on a finished sale; it changes no total. */
  INVOICE,
  /** What came back of an invoiced sale was credited to its invoice; it changes no total. */
  INVOICE_CREDIT,
  RECEIPT_PRINTED,
  DUPLICATE_PRINTED,
  /**
   * A receipt left by e-mail as the original, because the customer asked; to whom stands nowhere.
   */
  RECEIPT_MAILED,
  /** The same as a numbered duplicate. */
  DUPLICATE_MAILED,
  /** Totals of a day, month or year. */
  CLOSING,
  /** A period of this journal was put into an archive. */
  ARCHIVE,
  /** The version of the software, the format of the entries or the key that signs them changed. */
  PARAMETERS,
  /** A manager changed a limit of the shop, or whether a till has a card terminal. */
  PARAMETER_CHANGED,
  /** The clock stood before the last entry; entries keep the time of that one meanwhile. */
  CLOCK_BACK,
  /** The chain does not hold what is kept of it outside the database. */
  ALARM
}
