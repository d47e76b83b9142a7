package io.vitrine.booking.outbox;

import io.vitrine.booking.mail.Mail;

/** Takes a letter to where it can be read. Carrying the same letter again does no harm. */
public interface MailCarrier {

  /**
   * @throws NotCarried when it could not; it may be tried again
   */
  void carry(Mail mail) throws NotCarried;

  /**
   * Somebody was erased: what this carrier still holds of letters to her goes. What has left the
   * house is hers.
   *
   * @param address in small letters
   */
  default void forget(String address) {}

  /** Why a letter did not leave. */
  final class NotCarried extends Exception {
    private static final long serialVersionUID = 1L;

    public NotCarried(Throwable cause) {
      super(cause.getMessage() == null ? cause.toString() : cause.getMessage(), cause);
    }
  }
}
