package io.vitrine.booking.own;

/** How late somebody comes; who comes later than that moves. */
public enum LateBy {
  TEN(10),
  FIFTEEN(15),
  THIRTY(30);

  private final int minutes;

  LateBy(int minutes) {
    this.minutes = minutes;
  }

  public int minutes() {
    return minutes;
  }
}
