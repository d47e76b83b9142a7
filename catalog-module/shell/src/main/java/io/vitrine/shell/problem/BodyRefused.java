package io.vitrine.shell.problem;

import java.io.IOException;

/**
 * The body of a request is longer or more deeply nested than any API of the house reads, or has a
 * list with nothing in one of its places.
 */
public final class BodyRefused extends IOException {
  private static final long serialVersionUID = 1L;

  private final int status;

  private BodyRefused(int status, String reason) {
    super(reason);
    this.status = status;
  }

  public static BodyRefused longerThan(long bytes) {
    return new BodyRefused(413, "the body is longer than " + bytes + " bytes");
  }

  public static BodyRefused deeperThan(int levels) {
    return new BodyRefused(400, "the body is nested more than " + levels + " levels deep");
  }

  /** Such as {@code [null]}. */
  public static BodyRefused nothingInList() {
    return new BodyRefused(400, "a list in the body has null in it");
  }

  /** 413 or 400. */
  public int status() {
    return status;
  }
}
