package io.vitrine.store.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;

/** Keeps the count of wrong codes: one locked row a place, so that parallel guesses queue up. */
@ApplicationScoped
public class Guessing {

  private static final Duration KEPT = Duration.ofDays(1);

  private final EntityManager database;
  private final Clock clock;

  @Inject
  public Guessing(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Makes sure that the place has its row; a neighbour request may be quicker, which is as good.
   * Rows of yesterday are swept on the way.
   */
  @Transactional(TxType.REQUIRES_NEW)
  public void note(String shop, String address) {
    if (database.find(CodeGuesses.class, new CodeGuesses.Key(shop, address)) == null) {
      database
          .createQuery("delete from CodeGuesses g where g.since < :old")
          .setParameter("old", clock.instant().minus(KEPT))
          .executeUpdate();
      database.persist(new CodeGuesses(shop, address, clock.instant()));
    }
  }

  /** The locked row of a place that was noted before. */
  CodeGuesses locked(String shop, String address) {
    return database.find(
        CodeGuesses.class, new CodeGuesses.Key(shop, address), LockModeType.PESSIMISTIC_WRITE);
  }
}
