package io.vitrine.booking.labour;

import java.util.Collection;
import java.util.Set;

/**
 * Somebody who would change what an agreement says.
 *
 * @param manages the shops of which she is the manager
 * @param administers the shops in which she is an administrator
 */
public record Lawgiver(String staff, Set<String> manages, Set<String> administers) {

  public Lawgiver {
    manages = Set.copyOf(manages);
    administers = Set.copyOf(administers);
  }

  /**
   * Whether she may change an agreement that those shops are under: as an administrator of one of
   * them, or as the manager of them all.
   */
  boolean mayChange(Collection<String> under) {
    return !under.isEmpty()
        && (under.stream().anyMatch(administers::contains) || manages.containsAll(under));
  }
}
