package io.vitrine.history;

/**
 * A fault and where it is.
 *
 * @param where shop and number, such as {@code rivoli sale RIVOLI-V2026-000007}
 */
public record Found(Fault fault, String where) {
  @Override
  public String toString() {
    return fault + " " + where + ": " + fault.why;
  }
}
