package io.vitrine.booking.mail;

/**
 * What a mail server said of a letter (RFC 3464).
 *
 * @param letter the number of the letter, out of its Message-ID
 * @param recipient whom it did not reach
 * @param action such as {@code failed} or {@code delayed}
 * @param status such as {@code 5.1.1} (RFC 3463)
 */
public record BounceReport(String letter, String recipient, String action, String status) {

  /** Whether the letter did not and will not arrive. */
  boolean isFailure() {
    return "failed".equalsIgnoreCase(action);
  }

  /** Whether the address takes nothing at all, now and later: class 5. */
  boolean isForGood() {
    return isFailure() && status.startsWith("5.");
  }
}
