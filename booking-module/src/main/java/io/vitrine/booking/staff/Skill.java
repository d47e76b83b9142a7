package io.vitrine.booking.staff;

import io.vitrine.shell.InvalidValue;

/**
 * How well somebody knows a topic.
 *
 * @param topic the code of an advice topic
 * @param level 1 knows it, 2 is at home in it, 3 teaches it
 */
public record Skill(String topic, int level) {

  public Skill {
    if (topic == null || topic.isBlank() || topic.length() > 40) {
      throw new InvalidValue("a skill names a topic by its code");
    }
    if (level < 1 || level > 3) {
      throw new InvalidValue("a skill has a level from 1 to 3, not " + level);
    }
  }
}
