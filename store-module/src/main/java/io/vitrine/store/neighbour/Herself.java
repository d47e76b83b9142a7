package io.vitrine.store.neighbour;

import io.vitrine.shell.privacy.OwnNames;
import java.util.Set;

/**
 * Who asks about herself: the address is shown to be hers. Where several people share it, she has
 * chosen under which name she is known; nothing of the others is hers then.
 *
 * @param email in small letters
 * @param names as {@link OwnNames#key} makes them; none where she is the only one
 */
public record Herself(String email, Set<String> names) {

  public Herself {
    names = Set.copyOf(names);
  }

  /**
   * @param who the names as {@link OwnNames#line} writes them; empty for whoever it is
   */
  static Herself of(String email, String who) {
    return new Herself(email, OwnNames.read(who).keys());
  }

  /** Whether what stands under that name is hers; what bears no name is whoever's asks. */
  public boolean isCalled(String name) {
    return new OwnNames(names).isHers(name);
  }
}
