package io.vitrine.shell.privacy;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Under which names somebody is known where others share her address. One rule for all modules:
 * what stands under a name that she ticked in one of them is hers in the others.
 *
 * @param keys each as {@link #key} makes it; none where nobody was asked: all of the address is
 *     hers
 */
public record OwnNames(Set<String> keys) {

  private static final String BAR = "|";

  public OwnNames {
    keys = Set.copyOf(keys);
  }

  /** As {@link #line} wrote them. */
  public static OwnNames read(String line) {
    return new OwnNames(
        Arrays.stream(line.split("\\|"))
            .filter(name -> !name.isBlank())
            .collect(Collectors.toSet()));
  }

  /** The names one behind the other with a bar between, each once, in one order. */
  public static String line(Collection<String> names) {
    return names.stream()
        .map(OwnNames::key)
        .filter(key -> !key.isEmpty())
        .distinct()
        .sorted()
        .collect(Collectors.joining(BAR));
  }

  /** The same for every way of writing a name in capitals; has no bar. Empty for no name. */
  public static String key(String name) {
    return name == null ? "" : name.replace(BAR, " ").strip().toLowerCase(Locale.ROOT);
  }

  /** Whether what stands under that name is hers; what bears no name is whoever's asks. */
  public boolean isHers(String name) {
    String key = key(name);
    return keys.isEmpty() || key.isEmpty() || keys.contains(key);
  }
}
