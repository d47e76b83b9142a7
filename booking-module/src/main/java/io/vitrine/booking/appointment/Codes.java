package io.vitrine.booking.appointment;

import java.security.SecureRandom;

/** Short codes that people read aloud: no look-alikes (0 O, 1 I L, 8 B, 5 S, 2 Z lose a side). */
public final class Codes {

  static final String ALPHABET = "23456789ACDEFGHJKMNPQRTUVWXY";
  static final int LENGTH = 6;

  private static final SecureRandom RANDOM = new SecureRandom();

  private Codes() {}

  public static String next() {
    return RANDOM
        .ints(LENGTH, 0, ALPHABET.length())
        .collect(StringBuilder::new, (b, i) -> b.append(ALPHABET.charAt(i)), StringBuilder::append)
        .toString();
  }
}
