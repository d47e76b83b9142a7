package io.vitrine.store.arrival;

import java.util.Locale;

/**
 * A check-in code as people type it: case, spaces and dashes do not matter. What is no code at all
 * is simply a code that nobody has.
 */
public record CheckInCode(String text) {

  private static final int LONGEST = 12;

  public CheckInCode {
    String typed = text == null ? "" : text.replaceAll("[\\s\\-–.]", "").toUpperCase(Locale.ROOT);
    text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
  }
}
