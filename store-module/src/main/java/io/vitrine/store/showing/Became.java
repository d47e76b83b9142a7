package io.vitrine.store.showing;

/** What became of an article on a visit, the strongest first; the first three the counter says. */
public enum Became {
  SOLD,
  ORDERED,
  QUOTED,
  THINKING,
  NOT;

  /** Whether the counter says so, on a paper. */
  public boolean isOnPaper() {
    return compareTo(QUOTED) <= 0;
  }

  static Became of(Shown.Fate fate) {
    return fate == Shown.Fate.THINKING ? THINKING : NOT;
  }
}
