package io.vitrine.booking.signin;

import java.util.Locale;
import java.util.Optional;

/**
 * What a password must be: long rather than odd (NIST SP 800-63B-4, 3.1.1.2: at least 15 characters
 * where it is the only factor, no rule about kinds of characters, nothing that is easily guessed).
 */
final class PasswordPolicy {

  static final int LEAST = 15;
  static final int MOST = 128;
  private static final int LEAST_DIFFERENT = 5;

  private PasswordPolicy() {}

  /** Why a password is not taken. */
  enum Fault {
    SHORT,
    LONG,
    MONOTONE,
    NAMED
  }

  /**
   * @param email whose it would be; its name part must not stand in the password
   */
  static Optional<Fault> faultOf(String password, String email) {
    int length = password.codePointCount(0, password.length());
    if (length < LEAST) {
      return Optional.of(Fault.SHORT);
    }
    if (length > MOST) {
      return Optional.of(Fault.LONG);
    }
    if (password.codePoints().distinct().count() < LEAST_DIFFERENT) {
      return Optional.of(Fault.MONOTONE);
    }
    String lower = password.toLowerCase(Locale.ROOT);
    for (String part : email.split("@", 2)[0].split("[.]")) {
      if (part.length() > 2 && lower.contains(part)) {
        return Optional.of(Fault.NAMED);
      }
    }
    return Optional.empty();
  }
}
