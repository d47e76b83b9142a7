package io.vitrine.catalog.selection.sharing;

import java.util.Optional;

/** What a list's door says, read without opening it. */
public record Doorplate(String token, String ownerDigest, String editToken, String name) {

  public Optional<Right> rightOf(OwnedSelection held) {
    if (held.token().equals(token) && held.owner().matches(ownerDigest)) {
      return Optional.of(Right.OWNER);
    }
    return held.token().equals(editToken) ? Optional.of(Right.EDITOR) : Optional.empty();
  }
}
