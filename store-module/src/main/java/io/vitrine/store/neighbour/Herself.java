package io.vitrine.store.neighbour;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who asks about herself: the address is shown to be hers. Where several people share it, she has
 * chosen under which name she is known; nothing of the others is hers then.
 *
 * @param email in small letters
 * @param names in small letters, without the spaces around; none where she is the only one
 */
public record Herself(String email, Set<String> names) {

  public Herself {
    names = Set.copyOf(names);
  }

  /**
   * @param who the names, one behind the other with a bar between; empty for whoever it is
   */
  static Herself of(String email, String who) {
    return new Herself(
        email,
        Arrays.stream(who.split("\\|"))
            .filter(name -> !name.isBlank())
            .collect(Collectors.toSet()));
  }

  /** Whether what stands under that name is hers; what bears no name is whoever's asks. */
  public boolean isCalled(String name) {
    return names.isEmpty()
        || name == null
        || name.isBlank()
        || names.contains(name.strip().toLowerCase(Locale.ROOT));
  }
}
