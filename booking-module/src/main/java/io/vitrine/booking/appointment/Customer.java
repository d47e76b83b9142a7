package io.vitrine.booking.appointment;

import io.vitrine.shell.InvalidValue;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who comes, and how to reach them: by e-mail, by phone or both.
 *
 * @param name as typed, harmless to show, at most 120 characters
 * @param email or {@code null}
 * @param phone or {@code null}
 */
public record Customer(String name, String email, String phone) {

  public static final int LONGEST_NAME = 120;

  /** What stands for the name of somebody who was erased; nobody with that name is reached. */
  public static final String ERASED = "—";

  private static final Pattern EMAIL =
      Pattern.compile(
          "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
              + "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9(][0-9 ().-]{4,24}[0-9]");

  /** What keeps a customer from being reached. */
  public enum Flaw {
    NAME_MISSING,
    EMAIL_MALFORMED,
    PHONE_MALFORMED,
    UNREACHABLE
  }

  public Customer {
    boolean erased = ERASED.equals(name) && email == null && phone == null;
    Set<Flaw> flaws = erased ? Set.of() : flaws(name, email, phone);
    if (!flaws.isEmpty()) {
      throw new InvalidValue("a customer needs a name and an e-mail address or phone: " + flaws);
    }
    name = PlainText.line(name, LONGEST_NAME);
    email = blankToNull(email);
    phone = blankToNull(phone);
  }

  /** What is wrong with these; empty when they make a customer. */
  public static Set<Flaw> flaws(String name, String email, String phone) {
    Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
    if (PlainText.line(name, LONGEST_NAME).isEmpty()) {
      flaws.add(Flaw.NAME_MISSING);
    }
    String mail = blankToNull(email);
    String number = blankToNull(phone);
    if (mail == null && number == null) {
      flaws.add(Flaw.UNREACHABLE);
    }
    if (mail != null && (mail.length() > 254 || !EMAIL.matcher(mail).matches())) {
      flaws.add(Flaw.EMAIL_MALFORMED);
    }
    if (number != null && !PHONE.matcher(number).matches()) {
      flaws.add(Flaw.PHONE_MALFORMED);
    }
    return flaws;
  }

  /** Whether one of these would break out of a header line (CWE-93). */
  public static boolean breaksLines(String... typed) {
    for (String text : typed) {
      if (text != null && text.chars().anyMatch(c -> c == '\r' || c == '\n' || c == 0)) {
        return true;
      }
    }
    return false;
  }

  private static String blankToNull(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }
}
