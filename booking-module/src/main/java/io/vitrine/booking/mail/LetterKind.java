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
  MISSED,
  /** A question has arrived. */
  ASKED,
  /** The answer to it. */
  ANSWERED,
  /** Somebody is on the waiting list. */
  WAITING,
  /** A time became free for her. */
  FREED,
  /** Places at a workshop are hers. */
  RESERVED,
  /** The workshop is at another time or place. */
  RESCHEDULED,
  /** She gave her places back. */
  GIVEN_BACK,
  /** The shop called the workshop off. */
  CALLED_OFF,
  /** She waits for places at a workshop. */
  IN_LINE,
  /** Places became free for her. */
  OFFERED,
  /** Shifts of somebody of the house were published, or changed. */
  ROTA,
  /** A manager approved somebody's request to be absent. */
  LEAVE_YES,
  /** A manager declined it. */
  LEAVE_NO,
  /** Somebody will not be there, and appointments wait for a manager. */
  ILLNESS,
  /** A colleague offers her a shift. */
  SHIFT_ASKED,
  /** Somebody takes her shift; a manager has to approve. */
  SHIFT_TAKEN,
  /** A shift changed hands. */
  SHIFT_DONE,
  /** An exchange is declined. */
  SHIFT_NO,
  /** A paper that a shop gives to somebody who asked for it. */
  PAPER,
  /** An adviser writes after a visit to somebody who agreed to that. */
  FOLLOW_UP,
  /** A shop writes about a piece that somebody entrusted to it. */
  SERVICE,
  /** The link to her own page. */
  OWN_LINK,
  /** She will be forgotten unless she wants to stay known. */
  STILL_KNOWN,
  /** She was erased. */
  ERASED;

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
    return switch (this) {
      case TWO_DAYS, TWO_HOURS, PREPARED, MISSED, SHIFT_ASKED, FOLLOW_UP, STILL_KNOWN -> false;
      default -> true;
    };
  }

  /** Whether a shop gave it to be sent: whose it was is not booking's to keep. */
  boolean isOfShop() {
    return this == PAPER || this == FOLLOW_UP || this == SERVICE;
  }

  /** Whether it is about an appointment, and not about a question, a list or a workshop. */
  boolean isOfAppointment() {
    return switch (this) {
      case AGREED, MOVED, CANCELLED, TWO_DAYS, TWO_HOURS, PREPARED, MISSED -> true;
      default -> false;
    };
  }

  /** Whether it is emptied once it left, because only she may know what it says. */
  boolean isForgottenOnceSent() {
    return isOfShop() || this == OWN_LINK || this == STILL_KNOWN || this == ERASED;
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
      case ASKED -> "asked";
      case ANSWERED -> "answered";
      case WAITING -> "on-the-list";
      case FREED -> "freed";
      case RESERVED -> "reserved";
      case RESCHEDULED -> "rescheduled";
      case GIVEN_BACK -> "given-back";
      case CALLED_OFF -> "called-off";
      case IN_LINE -> "in-line";
      case OFFERED -> "offered";
      case ROTA -> "rota";
      case LEAVE_YES -> "leave-yes";
      case LEAVE_NO -> "leave-no";
      case ILLNESS -> "illness";
      case SHIFT_ASKED -> "shift-asked";
      case SHIFT_TAKEN -> "shift-taken";
      case SHIFT_DONE -> "shift-done";
      case SHIFT_NO -> "shift-no";
      case PAPER -> "paper";
      case FOLLOW_UP -> "follow-up";
      case SERVICE -> "service";
      case OWN_LINK -> "own-link";
      case STILL_KNOWN -> "still-known";
      case ERASED -> "erased";
    };
  }
}
