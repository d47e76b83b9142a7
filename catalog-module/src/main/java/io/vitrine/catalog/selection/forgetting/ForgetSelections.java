package io.vitrine.catalog.selection.forgetting;

import io.vitrine.catalog.selection.sharing.OwnedSelections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

/**
 * A selection that nobody opened for 13 months goes: its owner's cookie has ended as well. One that
 * has stayed empty, without even a name, goes after a day.
 */
@ApplicationScoped
public class ForgetSelections {

  static final Duration KEPT_EMPTY = Duration.ofDays(1);

  static final String UNOPENED = "delete from catalog.selection where opened < ?1";
  static final String EMPTY =
      "delete from catalog.selection s where s.changed < ?1 and s.name is null and s.note is null"
          + " and not exists (select 1 from catalog.selection_item i where i.selection = s.token)"
          + " and not exists"
          + " (select 1 from catalog.selection_measure m where m.selection = s.token)"
          + " and not exists"
          + " (select 1 from catalog.selection_picture p where p.selection = s.token)";

  private final EntityManager database;
  private final Clock clock;

  @Inject
  public ForgetSelections(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** What belongs to a selection goes with it: items, measures, pictures. */
  @Transactional
  public void forget() {
    delete(UNOPENED, OwnedSelections.KEPT);
    delete(EMPTY, KEPT_EMPTY);
  }

  private void delete(String statement, Duration kept) {
    database
        .createNativeQuery(statement)
        .setParameter(1, clock.instant().minus(kept).atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }
}
