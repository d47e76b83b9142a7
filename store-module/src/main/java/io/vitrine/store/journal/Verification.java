package io.vitrine.store.journal;

/**
 * What a walk along a chain found.
 *
 * @param entries entries that are whole, from the first
 * @param firstBroken the number of the first entry that is not, or {@code null}
 * @param fault what is wrong with it, or {@code null}
 */
public record Verification(String shop, String till, long entries, Long firstBroken, Fault fault) {

  /** How a chain can be broken. */
  public enum Fault {
    /** An entry is not where it should be: removed or moved. */
    MISSING,
    /** The content does not give the hash. */
    CONTENT,
    /** The hash before is not the one of the entry before. */
    ORDER,
    /** The signature is not the house's. */
    SIGNATURE,
    /** The chain ends before its recorded end. */
    TAIL
  }

  public boolean isWhole() {
    return fault == null;
  }
}
