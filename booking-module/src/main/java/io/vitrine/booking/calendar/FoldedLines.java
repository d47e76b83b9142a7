package io.vitrine.booking.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Content lines of iCalendar, folded so that none has more than 75 octets, the line break not
 * counted (RFC 5545, 3.1). A character is never cut in two, whatever script or emoji it is.
 */
final class FoldedLines {

  private static final int MOST_OCTETS = 75;
  private static final String BREAK = "\r\n";

  private FoldedLines() {}

  /** The document anew; how it was folded before does not matter. */
  static String of(String document) {
    StringBuilder folded = new StringBuilder(document.length() + document.length() / 50);
    for (String line : document.replace(BREAK + " ", "").split(BREAK)) {
      fold(line, folded);
    }
    return folded.toString();
  }

  private static void fold(String line, StringBuilder folded) {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int character = line.codePointAt(i);
      int length = Character.charCount(character);
      int size = line.substring(i, i + length).getBytes(UTF_8).length;
      if (octets + size > MOST_OCTETS) {
        folded.append(BREAK).append(' ');
        octets = 1;
      }
      folded.appendCodePoint(character);
      octets += size;
      i += length;
    }
    folded.append(BREAK);
  }
}
