package io.vitrine.catalog.office;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** Marks what somebody has read, so that a change that rests on something else is told apart. */
public final class Mark {

  private Mark() {}

  /** The same for the same fields, and for no others. */
  public static String of(Object... fields) {
    return UUID.nameUUIDFromBytes(Arrays.toString(fields).getBytes(StandardCharsets.UTF_8))
        .toString();
  }
}
