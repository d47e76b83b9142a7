package io.vitrine.booking.rest;

import io.vitrine.shell.InvalidValue;

/** How much of a list one request may ask for. */
public final class PageBounds {

  private static final int MOST = 100;

  private PageBounds() {}

  /**
   * @throws InvalidValue for no line or more than a hundred, and for a negative beginning
   */
  public static void check(int limit, int offset) {
    if (limit < 1 || limit > MOST || offset < 0) {
      throw new InvalidValue("limit lies between 1 and " + MOST + ", offset is not negative");
    }
  }
}
