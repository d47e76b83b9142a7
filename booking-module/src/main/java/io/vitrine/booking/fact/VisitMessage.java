package io.vitrine.booking.fact;

import io.vitrine.shell.InvalidValue;
import java.time.Instant;
import java.util.UUID;

/**
 * The store tells that a customer came, or how the visit ended.
 *
 * @param messageId the message's own number; the same one twice counts once
 * @param outcome more words about the end; may be {@code null}
 */
public record VisitMessage(
    UUID messageId, Fact fact, String appointment, String shop, Instant at, String outcome) {

  /** What can be told. */
  public enum Fact {
    ARRIVED,
    /** Somebody of the staff began to advise her; {@code outcome} is the staff number. */
    RECEIVED,
    SOLD,
    LEFT
  }

  private static final int LONGEST_OUTCOME = 400;

  public VisitMessage {
    if (messageId == null || fact == null || appointment == null || shop == null || at == null) {
      throw new InvalidValue("a visit's fact needs messageId, fact, appointment, shop and at");
    }
    if (outcome != null && outcome.length() > LONGEST_OUTCOME) {
      throw new InvalidValue("an outcome has at most 400 characters");
    }
  }
}
