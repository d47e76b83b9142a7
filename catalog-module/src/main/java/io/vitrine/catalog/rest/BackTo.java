package io.vitrine.catalog.rest;

import java.net.URI;

/** Where a plain form sends its visitor afterwards: a path of this site, never another one. */
public final class BackTo {

  private BackTo() {}

  /** The path that the form named, or the given one where it named none of ours. */
  public static URI path(String named, String otherwise) {
    boolean ours =
        named != null && named.length() <= 2_000 && named.matches("/(?![/\\\\])[\\x21-\\x7e]*");
    try {
      return URI.create(ours ? named : otherwise);
    } catch (IllegalArgumentException e) {
      return URI.create(otherwise);
    }
  }
}
