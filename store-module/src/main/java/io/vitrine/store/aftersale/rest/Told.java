package io.vitrine.store.aftersale.rest;

import io.vitrine.shell.InvalidValue;
import jakarta.ws.rs.core.Response;

/** Reads what was sent and answers with what no one keeps. */
final class Told {

  private static final int MOST_PAGES = 10_000;

  private Told() {}

  static <T> T present(T body) {
    if (body == null) {
      throw new InvalidValue("something must be said");
    }
    return body;
  }

  /** The state that was read. */
  static long version(Long told) {
    return present(told);
  }

  static int page(int asked) {
    if (asked < 1 || asked > MOST_PAGES) {
      throw new InvalidValue("a page is from 1 to 10000");
    }
    return asked;
  }

  static <E extends Enum<E>> E named(Class<E> kinds, String name) {
    for (E kind : kinds.getEnumConstants()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    throw new InvalidValue("there is no such " + kinds.getSimpleName());
  }

  static Response fresh(Object body) {
    return Response.ok(body).header("Cache-Control", "no-store").build();
  }
}
