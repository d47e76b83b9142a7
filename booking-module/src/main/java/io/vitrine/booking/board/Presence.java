package io.vitrine.booking.board;

import java.time.Instant;

/**
 * What the store told about one visit; {@code null} for what it did not.
 *
 * @param by the staff number of who received her
 */
public record Presence(Instant arrivedAt, Instant receivedAt, String by, Instant leftAt) {

  static final Presence NONE = new Presence(null, null, null, null);

  boolean isHere() {
    return arrivedAt != null && leftAt == null;
  }

  boolean isReceived() {
    return isHere() && receivedAt != null;
  }
}
