package io.vitrine.store.client;

import io.vitrine.shell.InvalidValue;

/**
 * Telephone numbers as they are kept: with the country in front (ITU-T E.164), so that one number
 * is one text however it was typed. A number without a country is French.
 */
public final class Phone {

  private static final int FEWEST = 8;
  private static final int MOST = 15;

  /** Where a French number begins behind its country. */
  private static final int FRENCH = 3;

  private Phone() {}

  /**
   * @throws InvalidValue for what is no telephone number
   */
  public static String of(String typed) {
    String kept = begun(typed);
    int digits = kept.length() - 1;
    if (digits < FEWEST || digits > MOST) {
      throw new InvalidValue("that is no telephone number");
    }
    return kept;
  }

  /** The kept form of a number's beginning, as somebody types it into a search. */
  public static String begun(String typed) {
    String plain = typed.replaceAll("[\\s.()\\-/\\u00a0\\u202f]", "");
    if (!plain.matches("\\+?[0-9]{1,20}")) {
      throw new InvalidValue("that is no telephone number");
    }
    if (plain.startsWith("+")) {
      return plain.startsWith("+330") ? "+33" + plain.substring(4) : plain;
    }
    if (plain.startsWith("00")) {
      return "+" + plain.substring(2);
    }
    return plain.startsWith("0") ? "+33" + plain.substring(1) : "+" + plain;
  }

  /**
   * As people read it: a French number in pairs, another as it is kept.
   *
   * @param kept may be {@code null}
   */
  public static String spoken(String kept) {
    if (kept == null || !kept.matches("\\+33[0-9]{9}")) {
      return kept;
    }
    StringBuilder pairs = new StringBuilder("0").append(kept.charAt(FRENCH));
    for (int at = FRENCH + 1; at < kept.length(); at += 2) {
      pairs.append('\u00a0').append(kept, at, at + 2);
    }
    return pairs.toString();
  }
}
