package io.vitrine.booking.room;

import io.vitrine.booking.occupancy.Resource;
import io.vitrine.shell.InvalidValue;
import java.util.regex.Pattern;

/**
 * A room of a shop, or equipment that stands in for one.
 *
 * @param room its code, unlike any other in the house
 * @param kind which topics it serves, such as {@code atelier}
 * @param inUse whether new appointments may take it; those that have it keep it
 */
public record Room(
    String room, String shop, String kind, String frenchName, String englishName, boolean inUse) {

  private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,40}");

  public Room {
    if (room == null || !CODE.matcher(room).matches()) {
      throw new InvalidValue("a room has a code of up to 40 small letters, digits and dashes");
    }
    if (kind == null || !CODE.matcher(kind).matches()) {
      throw new InvalidValue("a kind of room has up to 40 small letters, digits and dashes");
    }
    if (isNoName(frenchName) || isNoName(englishName)) {
      throw new InvalidValue("a room has a name in French and in English, 80 letters at most");
    }
  }

  private static boolean isNoName(String name) {
    return name == null || name.isBlank() || name.length() > 80;
  }

  /** What the ledger calls it. */
  public Resource resource() {
    return Resource.room(room);
  }
}
