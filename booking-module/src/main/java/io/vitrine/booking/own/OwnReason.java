package io.vitrine.booking.own;

/** Why something could not be done with one's own appointment. */
public enum OwnReason {
  /** So long before, it is moved instead. */
  TOO_EARLY_TO_BE_LATE,
  /** It is cancelled, kept or over. */
  NO_LONGER_OPEN,
  /** There is no such list in the catalogue. */
  LIST_GONE,
  /** The catalogue does not answer. */
  LIST_AWAY,
  /** Nothing of the list was chosen. */
  NOTHING_CHOSEN,
  /** This browser holds no comparison. */
  NOTHING_COMPARED,
  /** Nothing is prepared that could be answered. */
  NOTHING_PREPARED,
  /** What she answers to is no longer proposed. */
  PREPARED_ANEW,
  /** Neither words nor a tick. */
  NOTHING_SAID,
  /** She answered or asked as often as anybody needs to. */
  SAID_OFTEN,
  /** The same form was sent before with other words. */
  SENT_ALREADY,
  /** Too much was sent from this address. */
  TOO_MANY;

  /** What it is among the answers of HTTP. */
  public int status() {
    return switch (this) {
      case TOO_EARLY_TO_BE_LATE, NO_LONGER_OPEN, NOTHING_PREPARED, PREPARED_ANEW, SENT_ALREADY ->
          409;
      case LIST_GONE -> 404;
      case LIST_AWAY -> 503;
      case NOTHING_CHOSEN, NOTHING_SAID, NOTHING_COMPARED -> 422;
      case SAID_OFTEN, TOO_MANY -> 429;
    };
  }
}
