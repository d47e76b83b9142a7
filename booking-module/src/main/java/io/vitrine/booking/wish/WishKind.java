package io.vitrine.booking.wish;

/** What is wished for a day. */
public enum WishKind {
  /** Not to work. */
  FREE,
  /** To be finished by an hour. */
  EARLY,
  /** Not to begin before an hour. */
  LATE,
  /** To work. */
  WORK;

  /** Whether it names an hour. */
  public boolean hasHour() {
    return this == EARLY || this == LATE;
  }
}
