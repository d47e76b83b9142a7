package io.vitrine.booking.demand.walkin;

import io.vitrine.shell.InvalidValue;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * The store tells that somebody came without an appointment, or was advised and left. Nothing says
 * who.
 *
 * @param messageId the message's own number; the same one twice counts once
 * @param receivedAt when an adviser began; {@code null} where she only arrived
 */
public record WalkInMessage(
    UUID messageId, Fact fact, String shop, String topic, Instant at, Instant receivedAt) {

  private static final Duration LONGEST = Duration.ofHours(4);
  private static final Duration SHORTEST = Duration.ofMinutes(1);

  /** What can be told. */
  public enum Fact {
    ARRIVED,
    /** An adviser had begun at {@code receivedAt}, and she left. */
    ADVISED
  }

  public WalkInMessage {
    if (messageId == null || fact == null || shop == null || topic == null || at == null) {
      throw new InvalidValue("a walk-in's fact needs messageId, fact, shop, topic and at");
    }
    if (shop.length() > 40 || topic.length() > 40) {
      throw new InvalidValue("a shop's and a topic's code have at most 40 characters");
    }
    if (fact == Fact.ADVISED && (receivedAt == null || receivedAt.isAfter(at))) {
      throw new InvalidValue("who was advised was received before she left");
    }
  }

  /** Whether it tells how long advice takes: a visit that nobody ended does not. */
  boolean isTelling() {
    Duration length = Duration.between(receivedAt, at);
    return length.compareTo(SHORTEST) >= 0 && length.compareTo(LONGEST) <= 0;
  }

  long minutes() {
    return Math.round(Duration.between(receivedAt, at).toSeconds() / 60.0);
  }
}
