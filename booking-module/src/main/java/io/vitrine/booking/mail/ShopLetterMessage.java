package io.vitrine.booking.mail;

import io.vitrine.booking.appointment.Customer;
import io.vitrine.booking.appointment.PlainText;
import io.vitrine.shell.InvalidValue;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A person of a shop writes to a customer, in her own words.
 *
 * @param kind {@code FOLLOW_UP} or {@code SERVICE}
 * @param email to whom
 * @param language in which the words are, {@code fr} or {@code en}
 * @param subject one line
 * @param why one line that says why she gets it
 * @param ticket the token of the page on her piece, or {@code null}
 * @param stop the token that stops letters like it; a {@code FOLLOW_UP} has one
 */
public record ShopLetterMessage(
    UUID messageId,
    String shop,
    Instant at,
    LetterKind kind,
    String email,
    String language,
    String subject,
    String text,
    String why,
    String ticket,
    String stop) {

  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_TEXT = 4_000;
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{22}");

  public ShopLetterMessage {
    if (messageId == null || shop == null || at == null || email == null) {
      throw new InvalidValue("a letter's message needs messageId, shop, at and email");
    }
    if (kind != LetterKind.FOLLOW_UP && kind != LetterKind.SERVICE) {
      throw new InvalidValue("kind is FOLLOW_UP or SERVICE");
    }
    if (!Customer.flaws("a", email, null).isEmpty() || !email.equals(email.strip())) {
      throw new InvalidValue("email is no address");
    }
    if (!"fr".equals(language) && !"en".equals(language)) {
      throw new InvalidValue("language is fr or en");
    }
    subject = line(subject);
    why = line(why);
    text = PlainText.lines(text, LONGEST_TEXT);
    if (text.isEmpty()) {
      throw new InvalidValue("a letter has words");
    }
    if (!isToken(ticket) || !isToken(stop) || kind == LetterKind.FOLLOW_UP && stop == null) {
      throw new InvalidValue("a token has 22 characters, and what is not asked for can be stopped");
    }
  }

  private static String line(String text) {
    if (text == null || Customer.breaksLines(text) || text.length() > LONGEST_LINE) {
      throw new InvalidValue("subject and why are one line of at most 200 characters");
    }
    String line = PlainText.line(text, LONGEST_LINE);
    if (line.isEmpty()) {
      throw new InvalidValue("a letter has a subject, and says why it comes");
    }
    return line;
  }

  private static boolean isToken(String text) {
    return text == null || TOKEN.matcher(text).matches();
  }
}
