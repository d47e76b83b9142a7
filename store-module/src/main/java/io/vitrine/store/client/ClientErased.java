package io.vitrine.store.client;

import java.util.Set;

/**
 * Somebody was erased from the book. Fired inside the transaction: whoever keeps words about her
 * visits forgets them in the same one.
 *
 * @param visits the numbers of her visits
 */
public record ClientErased(Set<String> visits) {
  public ClientErased {
    visits = Set.copyOf(visits);
  }
}
