package io.vitrine.booking.appointment;

import io.vitrine.shell.InvalidValue;
import java.util.regex.Pattern;

/**
 * One attempt of a client, so that sending it again does it no second time.
 *
 * @param key what the client calls it, 16 to 80 characters
 * @param bodyHash what the body was, so that the same key with another body is noticed
 */
public record Attempt(String key, String bodyHash) {

  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._:-]{16,80}");

  public Attempt {
    if (key == null || !KEY.matcher(key).matches()) {
      throw new InvalidValue(
          "the header Idempotency-Key holds 16 to 80 letters, digits, dots, colons or dashes");
    }
  }

  /** An attempt with that body, whatever its form. */
  public static Attempt of(String key, Record wanted) {
    return new Attempt(key, LinkTokens.hash(wanted.toString()));
  }
}
