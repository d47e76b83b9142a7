package io.vitrine.booking.mail;

import io.vitrine.booking.appointment.AppointmentNews.Fact;

/** What a letter is about. */
public enum LetterKind {
  AGREED,
  MOVED,
  CANCELLED,
  /** A reminder two days before. */
  TWO_DAYS,
  /** A reminder two hours before. */
  TWO_HOURS,
  /** An adviser has prepared the visit. */
  PREPARED,
  /** Nobody came; the house offers another time. */
  MISSED;

  static LetterKind of(Fact fact) {
    return switch (fact) {
      case AGREED -> AGREED;
      case MOVED -> MOVED;
      case CANCELLED -> CANCELLED;
      case CHANGED -> throw new IllegalArgumentException("nobody is written for contents");
    };
  }

  /**
   * Whether it answers something the customer did. The others are courtesies: written once, and not
   * to an address that wants none or that is not reached.
   */
  public boolean isAskedFor() {
    return this == AGREED || this == MOVED || this == CANCELLED;
  }

  /** Its name in the texts. */
  String key() {
    return switch (this) {
      case AGREED -> "agreed";
      case MOVED -> "moved";
      case CANCELLED -> "cancelled";
      case TWO_DAYS -> "two-days";
      case TWO_HOURS -> "two-hours";
      case PREPARED -> "prepared";
      case MISSED -> "missed";
    };
  }
}
