package io.vitrine.store.aftersale.ticket;

import io.vitrine.shell.InvalidValue;
import io.vitrine.store.client.Contact;
import java.time.LocalDate;

/**
 * What somebody brings back, and whose it is.
 *
 * @param shop where it is brought
 * @param client her number in the book, or {@code null}
 * @param contact of who is in no book, or {@code null}
 * @param receipt as typed or scanned, or {@code null}
 * @param article its number on the receipt; without a receipt its name
 * @param wrong 5 to 1000 characters
 * @param promisedOn by when the shop wants to have put it right, or {@code null}
 */
public record Complaint(
    String shop,
    String client,
    Contact contact,
    String receipt,
    String article,
    String wrong,
    LocalDate promisedOn) {

  private static final int SHORTEST = 5;
  private static final int LONGEST_ARTICLE = 200;

  public Complaint {
    client = blankToNull(client);
    receipt = blankToNull(receipt);
    article = blankToNull(article);
    wrong = wrong == null ? "" : wrong.strip();
    if (wrong.length() < SHORTEST || wrong.length() > ServiceMove.LONGEST) {
      throw new InvalidValue("what is wrong has 5 to 1000 characters");
    }
    if (article != null && article.length() > LONGEST_ARTICLE) {
      throw new InvalidValue("an article has at most 200 characters");
    }
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
