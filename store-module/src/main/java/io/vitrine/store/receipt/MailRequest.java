package io.vitrine.store.receipt;

import io.vitrine.shell.InvalidValue;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The customer wants a paper by e-mail.
 *
 * @param key made where it is asked; the same key is sent once
 * @param shops those in which whoever asks may act
 * @param document the id of the sale, refund or credit note, of an invoice its sale's, of its
 *     credit the refund's; of a deposit the order's number
 * @param email as typed
 * @param by the staff number of who sends it
 */
public record MailRequest(
    String key,
    PaperKind kind,
    Collection<String> shops,
    String document,
    String email,
    String by) {

  private static final int LONGEST = 254;

  /** As RFC 5322 writes an address without quotes and comments, and a host with a dot. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
              + "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+");

  public MailRequest {
    if (key == null || !key.matches("[A-Za-z0-9_-]{16,80}")) {
      throw new InvalidValue("a key has 16 to 80 letters, figures, - or _");
    }
    shops = List.copyOf(shops);
  }

  /** The address; empty for what is none. */
  Optional<String> address() {
    return address(email);
  }

  /** What was written, if it is an address. */
  public static Optional<String> address(String written) {
    return Optional.ofNullable(written)
        .map(String::strip)
        .filter(typed -> typed.length() <= LONGEST && ADDRESS.matcher(typed).matches());
  }
}
