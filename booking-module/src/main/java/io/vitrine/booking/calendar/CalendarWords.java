package io.vitrine.booking.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;

/** What people typed, in the form in which it can stand in a calendar. */
public final class CalendarWords {

  private static final String PLAIN_IN_ADDRESS = "!$'*+-._~@";

  private CalendarWords() {}

  /** Text of a property: line breaks are {@code \n}, other control characters are gone. */
  public static String text(String typed) {
    return typed
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .filter(c -> c == '\n' || (!Character.isISOControl(c) && !isHalf(c)))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** A parameter's value: one line, without the quotation mark that would end it. */
  public static String parameter(String typed) {
    return text(typed).replace('\n', ' ').replace('"', '\'');
  }

  /** An e-mail address as a URI; what has a meaning there is escaped (RFC 6068, 2). */
  public static URI mailto(String address) {
    StringBuilder uri = new StringBuilder("mailto:");
    for (byte octet : address.getBytes(UTF_8)) {
      char c = (char) (octet & 0xff);
      boolean plain =
          c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN_IN_ADDRESS.indexOf(c) >= 0);
      uri.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    return URI.create(uri.toString());
  }

  /** Half of a character that stands outside the first plane cannot be written. */
  private static boolean isHalf(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
