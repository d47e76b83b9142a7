package io.vitrine.booking.slot;

import io.vitrine.shell.InvalidValue;
import java.util.Set;

/**
 * What an appointment on a topic takes.
 *
 * @param advisers how many at once, one or two
 * @param room whether it takes a room
 * @param rooms the shop's rooms of that kind, any of which will do; without one it takes place
 *     nowhere there
 */
public record Needs(Effort effort, int advisers, boolean room, Set<String> rooms) {

  public Needs {
    if (advisers < 1 || advisers > 2) {
      throw new InvalidValue("one or two advise, not " + advisers);
    }
    rooms = Set.copyOf(rooms);
  }

  public static Needs oneAdviser(Effort effort) {
    return new Needs(effort, 1, false, Set.of());
  }
}
