package io.vitrine.store.privacy;

import io.vitrine.store.dossier.ForgetGuests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Takes from old visits whose they were and what was said of them; that there was one stays. On a
 * visit of training nobody came.
 */
@ApplicationScoped
public class ForgetVisits {

  private static final String OF_OLD =
      " exists (select 1 from store.visit v where v.shop = %s.shop and v.id = %s.visit"
          + " and v.arrived_at < ?1)";

  private final EntityManager store;

  @Inject
  public ForgetVisits(EntityManager store) {
    this.store = store;
  }

  /**
   * @param longAgo visits that began before
   * @return how many had a name
   */
  public int before(Instant longAgo) {
    OffsetDateTime moment = longAgo.atOffset(ZoneOffset.UTC);
    run(
        "update store.arrival set first_name = null",
        "first_name is not null and",
        "store.arrival",
        moment);
    run("update store.shown set words = '…'", "words <> '…' and", "store.shown", moment);
    run("delete from store.visit_end", "", "store.visit_end", moment);
    return store
        .createNativeQuery(
            "update store.visit set customer = ?2 where arrived_at < ?1 and customer <> ?2"
                + " and shop not like 'fictif-%'")
        .setParameter(1, moment)
        .setParameter(2, ForgetGuests.NOBODY)
        .executeUpdate();
  }

  private void run(String act, String where, String table, OffsetDateTime moment) {
    store
        .createNativeQuery(act + " where " + where + OF_OLD.formatted(table, table))
        .setParameter(1, moment)
        .executeUpdate();
  }
}
