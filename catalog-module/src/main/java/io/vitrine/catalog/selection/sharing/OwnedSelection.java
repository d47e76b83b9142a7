package io.vitrine.catalog.selection.sharing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One list that a browser remembers: which, and the secret of its owner; without a secret it is
 * another's, in which this browser takes part by a link.
 */
public record OwnedSelection(String token, OwnerSecret owner) {

  /** The cookie's name. */
  public static final String COOKIE = "vitrine_selection";

  /** Thirteen months at most, renewed by each change and each opening. */
  public static final int COOKIE_SECONDS = (int) OwnedSelections.KEPT.toSeconds();

  private static final Pattern WRITTEN = Pattern.compile("([\\w-]{22})(?:\\.([\\w-]{22}))?");

  /** What somebody has who knows a link and no more. */
  public static OwnedSelection byLink(String link) {
    return new OwnedSelection(link, new OwnerSecret(null));
  }

  /** Reads one of the cookie's lists; empty where it is none of ours. */
  public static Optional<OwnedSelection> ofCookie(String value) {
    Matcher matcher = WRITTEN.matcher(value == null ? "" : value);
    return matcher.matches()
        ? Optional.of(new OwnedSelection(matcher.group(1), new OwnerSecret(matcher.group(2))))
        : Optional.empty();
  }

  public String cookieValue() {
    return owner.value().isEmpty() ? token : token + '.' + owner.value();
  }
}
