package io.vitrine.store.neighbour;

/**
 * A fact that could not be understood: kept so that somebody can look at it.
 *
 * @param sequence its place, or {@code null} when even that was unreadable
 * @param reason one sentence
 * @param body what was sent, cut to 8,000 characters
 */
public record UnreadableFact(Long sequence, String reason, String body) {

  private static final int LONGEST_REASON = 500;
  private static final int LONGEST_BODY = 8_000;

  public UnreadableFact {
    reason = onOneLine(cut(reason, LONGEST_REASON));
    body = cut(body, LONGEST_BODY);
  }

  /** No line of a log can be forged by what a neighbour sent. */
  private static String onOneLine(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }
}
