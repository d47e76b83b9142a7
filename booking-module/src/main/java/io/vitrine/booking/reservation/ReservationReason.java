package io.vitrine.booking.reservation;

/** Why places could not be had, kept or given back. */
public enum ReservationReason {
  UNKNOWN_WORKSHOP,
  UNKNOWN_RESERVATION,
  /** Not so many are left. */
  WORKSHOP_FULL,
  /** The time until which places could be reserved is over. */
  RESERVING_OVER,
  /** The shop called it off. */
  WORKSHOP_CALLED_OFF,
  /** It has begun. */
  WORKSHOP_BEGUN,
  /** Who waits is asked by mail. */
  EMAIL_MISSING,
  KEY_REUSED,
  /** It is reserved no longer. */
  NOT_RESERVED,
  /** She is not asked about anything now. */
  NO_PLACES_OFFERED,
  /** Fewer were reserved than came. */
  MORE_CAME;

  /** What it is among the answers of HTTP. */
  public int status() {
    return switch (this) {
      case UNKNOWN_WORKSHOP, UNKNOWN_RESERVATION -> 404;
      case EMAIL_MISSING, KEY_REUSED, MORE_CAME -> 422;
      default -> 409;
    };
  }
}
