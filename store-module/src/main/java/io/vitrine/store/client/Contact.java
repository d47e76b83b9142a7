package io.vitrine.store.client;

import io.vitrine.shell.InvalidValue;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Who she is and how she is reached.
 *
 * @param name as she says it, 1 to 200 characters
 * @param email in small letters, or {@code null}
 * @param phone as {@link Phone#of} writes it, or {@code null}
 * @param language {@code fr} or {@code en}
 */
public record Contact(String name, String email, String phone, String language) {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_EMAIL = 254;
  private static final Pattern EMAIL =
      Pattern.compile(
          "[^\\s@,;<>\"\\p{Cntrl}]+@[^\\s@,;<>\"\\p{Cntrl}]+\\.[^\\s@.,;<>\"\\p{Cntrl}]+");

  /** Characters that turn a text around or are not seen. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}]");

  public Contact {
    name = name == null ? "" : UNSEEN.matcher(name).replaceAll("").strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new InvalidValue("a name has 1 to 200 characters");
    }
    email = email == null || email.isBlank() ? null : email.strip().toLowerCase(Locale.ROOT);
    if (email != null && (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())) {
      throw new InvalidValue("that is no e-mail address");
    }
    phone = phone == null || phone.isBlank() ? null : Phone.of(phone);
    if (!"fr".equals(language) && !"en".equals(language)) {
      throw new InvalidValue("the house speaks fr and en");
    }
  }
}
