package io.vitrine.booking.occupancy;

import io.vitrine.shell.InvalidValue;
import java.util.regex.Pattern;

/** What can be in one place at a time only: an adviser by staff number, a room by its code. */
public record Resource(Kind kind, String code) implements Comparable<Resource> {

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,40}");

  /** What it is. */
  public enum Kind {
    ADVISER("adviser:"),
    /** A room, or a piece of equipment that stands in for one. */
    ROOM("room:");

    private final String prefix;

    Kind(String prefix) {
      this.prefix = prefix;
    }
  }

  public Resource {
    if (kind == null || code == null || !CODE.matcher(code).matches()) {
      throw new InvalidValue("a resource has up to 40 letters, digits and dashes, not " + code);
    }
  }

  public static Resource adviser(String staff) {
    return new Resource(Kind.ADVISER, staff);
  }

  public static Resource room(String code) {
    return new Resource(Kind.ROOM, code);
  }

  /** How the ledger calls it. */
  public String key() {
    return kind.prefix + code;
  }

  static Resource of(String key) {
    for (Kind kind : Kind.values()) {
      if (key.startsWith(kind.prefix)) {
        return new Resource(kind, key.substring(kind.prefix.length()));
      }
    }
    throw new IllegalStateException("the ledger calls nothing " + key);
  }

  /** The order in which resources are taken, so that two who want the same ones do not embrace. */
  @Override
  public int compareTo(Resource other) {
    return key().compareTo(other.key());
  }
}
