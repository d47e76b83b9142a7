package io.vitrine.catalog.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * A selection that nobody changed for 13 months goes: its owner's cookie has ended as well. One
 * that has stayed empty goes after a day.
 */
@ApplicationScoped
public class ForgetSelections {

  static final Duration KEPT = Duration.ofDays(390);
  static final Duration KEPT_EMPTY = Duration.ofDays(1);

  private final EntityManager database;
  private final Clock clock;

  @Inject
  public ForgetSelections(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Transactional
  public void forget() {
    Instant before = clock.instant().minus(KEPT);
    database
        .createQuery(
            "delete from SelectionItem i where i.selection in"
                + " (select s.token from Selection s where s.changed < :before)")
        .setParameter("before", before)
        .executeUpdate();
    database
        .createQuery("delete from Selection s where s.changed < :before")
        .setParameter("before", before)
        .executeUpdate();
    database
        .createQuery(
            "delete from Selection s where s.changed < :before"
                + " and s.token not in (select i.selection from SelectionItem i)")
        .setParameter("before", clock.instant().minus(KEPT_EMPTY))
        .executeUpdate();
  }
}
