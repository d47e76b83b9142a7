package io.vitrine.booking.reminder;

import java.util.Optional;

/** How a customer is reminded. */
public enum Channel {
  EMAIL,
  SMS;

  /**
   * The one by which a reminder goes, if any: days before by e-mail, hours before by text message,
   * and by the other where the customer gave only that. Nobody is told the same thing twice.
   *
   * @param email whether a letter that she did not ask for may go to her
   * @param sms whether she gave a number that takes text messages, and the house sends any
   */
  static Optional<Channel> of(Reminder reminder, boolean email, boolean sms) {
    if (sms && (reminder == Reminder.TWO_HOURS || !email)) {
      return Optional.of(SMS);
    }
    return email ? Optional.of(EMAIL) : Optional.empty();
  }
}
