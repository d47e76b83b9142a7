package io.vitrine.booking.terms;

import java.util.Set;

/**
 * Who changes terms.
 *
 * @param staff the staff number
 * @param shops those of which the person is a manager
 */
public record Decider(String staff, Set<String> shops) {

  public Decider {
    shops = Set.copyOf(shops);
  }
}
