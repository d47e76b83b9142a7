package io.vitrine.store.client;

import io.vitrine.shell.InvalidValue;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A client's number, as it stands on her card: eight letters and figures of which none is mistaken
 * for another. It identifies and opens nothing: reading needs a right.
 */
public record ClientNumber(String value) {

  private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final int LENGTH = 8;
  private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
  private static final SecureRandom RANDOM = new SecureRandom();

  public ClientNumber {
    if (value == null || !FORM.matcher(value).matches()) {
      throw new InvalidValue("a client's number has eight letters and figures");
    }
  }

  static ClientNumber drawn() {
    StringBuilder drawn = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      drawn.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return new ClientNumber(drawn.toString());
  }

  /** The number in what somebody typed or scanned, with or without its space; empty for no such. */
  public static Optional<ClientNumber> in(String typed) {
    String plain = typed == null ? "" : typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    return FORM.matcher(plain).matches() ? Optional.of(new ClientNumber(plain)) : Optional.empty();
  }

  /** As people read it: in two groups of four. */
  public static String spoken(String number) {
    return number.length() == LENGTH
        ? number.substring(0, LENGTH / 2) + " " + number.substring(LENGTH / 2)
        : number;
  }
}
