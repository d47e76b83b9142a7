package io.vitrine.booking.appointment;

/**
 * What strangers typed, made harmless to show: no control characters, no marks that turn the
 * direction of writing (Unicode TR 36), never longer than agreed. Emoji and every script stay.
 */
public final class PlainText {

  private PlainText() {}

  /** One line of at most that many characters. */
  public static String line(String typed, int longest) {
    return cut(typed, longest, false);
  }

  /** Text that may hold line breaks. */
  public static String lines(String typed, int longest) {
    return cut(typed, longest, true);
  }

  private static String cut(String typed, int longest, boolean breaks) {
    if (typed == null) {
      return "";
    }
    int[] kept =
        typed
            .codePoints()
            .map(c -> c == '\t' || c == '\u00a0' || (!breaks && c == '\n') ? ' ' : c)
            .filter(c -> (breaks && c == '\n') || !isHarmful(c))
            .toArray();
    String text = new String(kept, 0, kept.length).strip();
    return text.codePointCount(0, text.length()) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest)).strip();
  }

  private static boolean isHarmful(int c) {
    return Character.getType(c) == Character.CONTROL
        || Character.getType(c) == Character.SURROGATE
        || Character.getType(c) == Character.LINE_SEPARATOR
        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
        || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x200e
        || c == 0x200f
        || c == 0x061c
        || c == 0xfeff;
  }
}
