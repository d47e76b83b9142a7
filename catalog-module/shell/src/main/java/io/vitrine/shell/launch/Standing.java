package io.vitrine.shell.launch;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How far a start is.
 *
 * @param missing what each WAR that is not ready says of itself, by its context root; empty for one
 *     that does not answer yet
 */
record Standing(Map<String, String> missing) {

  private static final Pattern WAITS_FOR =
      Pattern.compile("\"waitsFor\"\\s*:\\s*\"([^\"\\\\]{0,200})\"");

  Standing {
    missing = Map.copyOf(missing);
  }

  /** What a WAR waits for, as its answer to the question whether it is ready tells. */
  static String waitsFor(String answer) {
    Matcher told = WAITS_FOR.matcher(answer);
    return told.find() ? told.group(1) : "";
  }

  boolean isReady() {
    return missing.isEmpty();
  }

  /** Whether somebody tells what is waited for. */
  boolean isTold() {
    return missing.values().stream().anyMatch(told -> !told.isEmpty());
  }

  /** In words: {@code / (catalog-index, products: 12500), /booking}. */
  String said() {
    return new TreeMap<>(missing)
        .entrySet().stream()
            .map(
                war -> war.getKey() + (war.getValue().isEmpty() ? "" : " (" + war.getValue() + ")"))
            .collect(Collectors.joining(", "));
  }
}
