package io.vitrine.booking.topic;

import io.vitrine.shell.InvalidValue;
import java.util.regex.Pattern;

/**
 * Whom and what an appointment on a topic takes.
 *
 * @param advisers how many advise at once, one or two
 * @param roomKind of which kind the room is that it takes; {@code null} for none
 */
public record TopicNeeds(int advisers, String roomKind) {

  private static final Pattern KIND = Pattern.compile("[a-z0-9-]{1,40}");

  public TopicNeeds {
    if (advisers < 1 || advisers > 2) {
      throw new InvalidValue("one or two advise at once, not " + advisers);
    }
    roomKind = roomKind == null || roomKind.isBlank() ? null : roomKind.strip();
    if (roomKind != null && !KIND.matcher(roomKind).matches()) {
      throw new InvalidValue("a kind of room has up to 40 small letters, digits and dashes");
    }
  }
}
