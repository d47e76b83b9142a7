package io.vitrine.booking.waiting;

/** Why somebody could not join the list, or not take an offer. */
public enum WaitingReason {
  UNKNOWN_SHOP,
  UNKNOWN_TOPIC,
  KEY_REUSED,
  UNKNOWN_PLACE,
  /** Nothing is offered to her now; an offer that lapsed is no longer hers. */
  NO_OFFER,
  /** Somebody else has that time; she keeps her place. */
  TIME_LOST,
  /** She is no longer on the list. */
  NO_LONGER_WAITING;

  /** What it is among the answers of HTTP. */
  public int status() {
    return switch (this) {
      case UNKNOWN_SHOP, UNKNOWN_TOPIC, UNKNOWN_PLACE -> 404;
      case KEY_REUSED -> 422;
      case NO_OFFER, TIME_LOST, NO_LONGER_WAITING -> 409;
    };
  }
}
