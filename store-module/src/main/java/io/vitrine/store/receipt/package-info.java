/**
 * The proof of a sale: shown after commit, printed once as the original, then as numbered
 * duplicates; each print is in the till's journal.
 */
package io.vitrine.store.receipt;
