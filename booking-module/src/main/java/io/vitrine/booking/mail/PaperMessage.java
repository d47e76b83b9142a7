package io.vitrine.booking.mail;

import io.vitrine.booking.appointment.Customer;
import io.vitrine.booking.appointment.PlainText;
import io.vitrine.shell.InvalidValue;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A shop gives somebody a paper that she asked for; its words are the shop's.
 *
 * @param email to whom
 * @param language in which the words are, {@code fr} or {@code en}
 * @param subject one line
 * @param fileName of the paper, ending in {@code .pdf}
 * @param pdf the paper in Base64, half a megabyte at most
 */
public record PaperMessage(
    UUID messageId,
    String shop,
    Instant at,
    String email,
    String language,
    String subject,
    String text,
    String fileName,
    String pdf) {

  private static final int LONGEST_SUBJECT = 200;
  private static final int LONGEST_TEXT = 4_000;
  private static final int MOST_SIGNS = 700_000;
  private static final Pattern FILE = Pattern.compile("[A-Za-z0-9_-]{1,100}\\.pdf");

  public PaperMessage {
    if (messageId == null || shop == null || at == null || email == null) {
      throw new InvalidValue("a paper's message needs messageId, shop, at and email");
    }
    if (!Customer.flaws("a", email, null).isEmpty() || !email.equals(email.strip())) {
      throw new InvalidValue("email is no address");
    }
    if (!"fr".equals(language) && !"en".equals(language)) {
      throw new InvalidValue("language is fr or en");
    }
    if (subject == null || Customer.breaksLines(subject) || subject.length() > LONGEST_SUBJECT) {
      throw new InvalidValue("subject is one line of at most 200 characters");
    }
    subject = PlainText.line(subject, LONGEST_SUBJECT);
    text = PlainText.lines(text, LONGEST_TEXT);
    if (subject.isEmpty() || text.isEmpty()) {
      throw new InvalidValue("a paper's message needs subject and text");
    }
    if (fileName == null || !FILE.matcher(fileName).matches() || !isPdf(pdf)) {
      throw new InvalidValue("fileName ends in .pdf, and pdf is one in Base64, not too large");
    }
  }

  private static boolean isPdf(String base64) {
    try {
      byte[] bytes =
          base64 == null || base64.length() > MOST_SIGNS
              ? new byte[0]
              : Base64.getDecoder().decode(base64);
      return bytes.length > 4
          && bytes[0] == '%'
          && bytes[1] == 'P'
          && bytes[2] == 'D'
          && bytes[3] == 'F';
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
