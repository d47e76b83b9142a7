package io.vitrine.booking.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Lets what one person asks come one after the other, so that it can be counted. */
@ApplicationScoped
class OwnTurn {

  /** As many rows stand in {@code own_link_turn}; people share them. */
  private static final int TURNS = 16;

  private final EntityManager em;

  @Inject
  OwnTurn(EntityManager em) {
    this.em = em;
  }

  OwnTurn() {
    this(null);
  }

  /** Held until the transaction ends. */
  void take(String person) {
    em.createNativeQuery("select turn from booking.own_link_turn where turn = ?1 for update")
        .setParameter(1, Math.floorMod(person.hashCode(), TURNS))
        .getSingleResult();
  }
}
