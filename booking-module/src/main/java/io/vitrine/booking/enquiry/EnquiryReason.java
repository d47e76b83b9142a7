package io.vitrine.booking.enquiry;

/** Why an enquiry was not taken, or why nothing could be done with it. */
public enum EnquiryReason {
  UNKNOWN_SHOP,
  UNKNOWN_TOPIC,
  /** Nobody calls then: closed, over, or never offered. */
  CALL_TIME_NOT_OFFERED,
  /** The same key came before with another body. */
  KEY_REUSED,
  UNKNOWN_ENQUIRY,
  /** A colleague works on it. */
  TAKEN_BY_COLLEAGUE,
  /** It is done. */
  DONE_ALREADY,
  /** An answer without words. */
  ANSWER_MISSING,
  /** She asked before her appointment as often as anybody needs to. */
  ASKED_OFTEN,
  /** The appointment before which she asks is cancelled, has begun or is over. */
  NO_LONGER_OPEN,
  /** Who asked for a call gave no e-mail address. */
  NO_EMAIL;

  /** What it is among the answers of HTTP. */
  public int status() {
    return switch (this) {
      case UNKNOWN_SHOP, UNKNOWN_TOPIC, UNKNOWN_ENQUIRY -> 404;
      case CALL_TIME_NOT_OFFERED, TAKEN_BY_COLLEAGUE, DONE_ALREADY, NO_LONGER_OPEN, NO_EMAIL -> 409;
      case KEY_REUSED, ANSWER_MISSING -> 422;
      case ASKED_OFTEN -> 429;
    };
  }
}
