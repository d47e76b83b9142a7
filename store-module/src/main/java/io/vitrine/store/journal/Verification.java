package io.vitrine.store.journal;

import java.util.OptionalLong;

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
    TAIL,
    /** The chain does not hold what is kept of it outside the database: its end was cut off. */
    ANCHOR
  }

  /** The same, or the entry that is not as it was kept outside, if nothing else is wrong. */
  Verification orElse(OptionalLong notAsKept) {
    return isWhole() && notAsKept.isPresent()
        ? new Verification(shop, till, entries, notAsKept.getAsLong(), Fault.ANCHOR)
        : this;
  }

  public boolean isWhole() {
    return fault == null;
  }
}
