package io.vitrine.booking.signin;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Where a sign-in leads: a page of this house by its path, never another site's. Browsers read
 * {@code //host}, {@code /\host} and control characters their own way, so all of that is refused.
 *
 * @param path begins with a single slash
 */
public record LocalPath(String path) {

  private static final int LONGEST = 2_000;

  /** The page, if it is one of ours; a visitor may then be sent there. */
  public static Optional<LocalPath> of(String next) {
    if (next == null || next.length() > LONGEST || !next.startsWith("/")) {
      return Optional.empty();
    }
    if (next.startsWith("//")
        || next.chars().anyMatch(c -> c == '\\' || c <= ' ' || c == 127)
        || next.startsWith("/booking/sign-in")) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(next);
      boolean local = !uri.isAbsolute() && uri.getRawAuthority() == null;
      boolean plain = uri.normalize().getRawPath().equals(uri.getRawPath());
      return local && plain && !uri.getRawPath().contains("//")
          ? Optional.of(new LocalPath(next))
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
