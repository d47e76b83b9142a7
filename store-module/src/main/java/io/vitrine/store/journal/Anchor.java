package io.vitrine.store.journal;

/**
 * A place in a till's chain as it is kept outside the database.
 *
 * @param sequenceNo the number of the entry
 * @param hash its hash
 */
record Anchor(long sequenceNo, String hash) {

  /** What is signed: the till is named, so that no file stands in for another's. */
  String signed(String shop, String till) {
    return String.join("\n", "io.vitrine.store.anchor", shop, till, sequenceNo + "", hash);
  }
}
