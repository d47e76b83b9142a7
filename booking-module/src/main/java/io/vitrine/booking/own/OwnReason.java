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
  NOTHING_CHOSEN;

  /** What it is among the answers of HTTP. */
  public int status() {
    return switch (this) {
      case TOO_EARLY_TO_BE_LATE, NO_LONGER_OPEN -> 409;
      case LIST_GONE -> 404;
      case LIST_AWAY -> 503;
      case NOTHING_CHOSEN -> 422;
    };
  }
}
