package io.vitrine.store.aftersale.conversation;

import java.time.Instant;

/**
 * Something in a conversation.
 *
 * @param kind the name of its words in the bundle
 * @param words may be {@code null}
 * @param who of the house; may be {@code null}
 * @param href of the page that tells more, or {@code null}
 * @param until by when an answer is promised, or {@code null}
 * @param answered when it was given, or {@code null}
 */
public record ConversationLine(
    Instant at,
    String kind,
    String words,
    String who,
    String href,
    Instant until,
    Instant answered) {

  /** Whether somebody still waits although the promised time is over. */
  public boolean isLate(Instant now) {
    return until != null && answered == null && now.isAfter(until);
  }

  /** Whether an answer came after it was promised. */
  public boolean isAnsweredLate() {
    return until != null && answered != null && answered.isAfter(until);
  }
}
