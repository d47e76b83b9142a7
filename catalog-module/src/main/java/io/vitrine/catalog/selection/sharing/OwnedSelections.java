package io.vitrine.catalog.selection.sharing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The lists that a browser remembers, the current one first. Strictly needed for what the visitor
 * asked for, so no consent is due (CNIL).
 */
public record OwnedSelections(List<OwnedSelection> all) {

  /** As many lists as a browser keeps. */
  public static final int MOST = 8;

  /** How long a list is kept from its last opening: thirteen months at most. */
  public static final Duration KEPT = Duration.ofDays(390);

  private static final String BETWEEN = "~";

  public OwnedSelections {
    all = List.copyOf(all);
  }

  /** Reads the cookie; what in it is none of ours is passed over. */
  public static OwnedSelections ofCookie(String value) {
    return new OwnedSelections(
        Arrays.stream((value == null ? "" : value).split(BETWEEN, MOST + 1))
            .limit(MOST)
            .flatMap(part -> OwnedSelection.ofCookie(part).stream())
            .collect(
                Collectors.toMap(
                    OwnedSelection::token,
                    one -> one,
                    (first, again) -> first,
                    java.util.LinkedHashMap::new))
            .values()
            .stream()
            .toList());
  }

  public String cookieValue() {
    return all.stream().map(OwnedSelection::cookieValue).collect(Collectors.joining(BETWEEN));
  }

  /** Where what is kept goes without another word. */
  public Optional<OwnedSelection> current() {
    return all.stream().findFirst();
  }

  public Optional<OwnedSelection> of(String token) {
    return all.stream().filter(one -> one.token().equals(token)).findFirst();
  }

  public boolean isFull() {
    return all.size() >= MOST;
  }

  /** The same with this list as the current one. */
  public OwnedSelections with(OwnedSelection list) {
    List<OwnedSelection> lists = new ArrayList<>(without(list.token()).all);
    lists.add(0, list);
    return new OwnedSelections(lists);
  }

  public OwnedSelections without(String token) {
    return new OwnedSelections(all.stream().filter(one -> !one.token().equals(token)).toList());
  }
}
