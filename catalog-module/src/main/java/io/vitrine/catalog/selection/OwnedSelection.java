package io.vitrine.catalog.selection;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the browser of an owner remembers: which selection, and the secret to change it. Strictly
 * needed for what the visitor asked for, so no consent is due (CNIL).
 */
public record OwnedSelection(String token, OwnerSecret owner) {

  /** The cookie's name. */
  public static final String COOKIE = "vitrine_selection";

  /** Thirteen months at most, renewed by each change. */
  public static final int COOKIE_SECONDS = (int) ForgetSelections.KEPT.toSeconds();

  private static final Pattern WRITTEN = Pattern.compile("([\\w-]{22})\\.([\\w-]{22})");

  /** Reads the cookie; empty where it is none of ours. */
  public static Optional<OwnedSelection> ofCookie(String value) {
    Matcher matcher = WRITTEN.matcher(value == null ? "" : value);
    return matcher.matches()
        ? Optional.of(new OwnedSelection(matcher.group(1), new OwnerSecret(matcher.group(2))))
        : Optional.empty();
  }

  public String cookieValue() {
    return token + '.' + owner.value();
  }
}
