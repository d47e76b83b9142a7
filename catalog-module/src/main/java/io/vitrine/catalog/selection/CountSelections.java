package io.vitrine.catalog.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;

/** How many lists were begun; nothing of what stands on them. */
@ApplicationScoped
public class CountSelections {

  private final EntityManager database;

  @Inject
  public CountSelections(EntityManager database) {
    this.database = database;
  }

  /** Those that are still kept and hold something, of all shops: a list belongs to none. */
  public long begun(Instant from, Instant until) {
    return ((Number)
            database
                .createNativeQuery(
                    "select count(*) from catalog.selection s where s.created >= ?1"
                        + " and s.created < ?2 and exists (select 1 from catalog.selection_item i"
                        + " where i.selection = s.token)")
                .setParameter(1, from.atOffset(ZoneOffset.UTC))
                .setParameter(2, until.atOffset(ZoneOffset.UTC))
                .getSingleResult())
        .longValue();
  }
}
