package io.vitrine.store.journal;

/**
 * An entry was added to a till's chain.
 *
 * @param at where the chain stands with it
 * @param holdsAnchor whether the chain it was added to holds what is kept outside the database
 */
record EntrySealed(String shop, String till, Anchor at, boolean holdsAnchor) {}
