package io.vitrine.catalog.report;

/**
 * How often something was searched for.
 *
 * @param withoutResult searches that found nothing
 * @param answered searches after which a result was opened
 */
public record Tally(long searches, long withoutResult, long answered) {

  static final Tally NONE = new Tally(0, 0, 0);

  static Tally search(boolean found) {
    return new Tally(1, found ? 0 : 1, 0);
  }

  static Tally answer() {
    return new Tally(0, 0, 1);
  }

  /** Both together. */
  public Tally plus(Tally other) {
    return new Tally(
        searches + other.searches, withoutResult + other.withoutResult, answered + other.answered);
  }

  /** Of a hundred searches, after how many nothing was opened; 0 where there are none. */
  public int percentUnanswered() {
    return searches == 0
        ? 0
        : (int) Math.round(100.0 * Math.max(0, searches - answered) / searches);
  }

  /** Of a hundred searches, how many found nothing; 0 where there are none. */
  public int percentWithoutResult() {
    return searches == 0 ? 0 : (int) Math.round(100.0 * withoutResult / searches);
  }
}
