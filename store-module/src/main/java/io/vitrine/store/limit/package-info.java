/**
 * What a manager sets for her shop: how deep advisers and cashiers may go alone, what is taken by
 * cheques, which till has a card terminal. Each change is an entry in the journal of every till it
 * is about. The rows belong to {@code discount}, {@code sale} and {@code terminal}, which read
 * them.
 */
package io.vitrine.store.limit;
