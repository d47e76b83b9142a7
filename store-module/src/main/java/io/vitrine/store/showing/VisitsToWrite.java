package io.vitrine.store.showing;

import io.vitrine.store.visit.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Visits that have ended and of which nobody said yet how they went. */
@ApplicationScoped
public class VisitsToWrite {

  private static final int MOST = 20;

  private final EntityManager store;
  private final Clock clock;

  @Inject
  public VisitsToWrite(EntityManager store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** A visit without a word at its end. */
  public record Unwritten(String visit, String called, Instant endedAt, String staffName) {
    public boolean isNameless() {
      return called.length() < 2;
    }
  }

  /**
   * The latest of a shop that may still be written, at most twenty; who left before being received
   * is not among them.
   *
   * @param staff whose visits
   */
  public List<Unwritten> of(String shop, String staff) {
    return store
        .createQuery(
            "select new io.vitrine.store.showing.VisitsToWrite$Unwritten(v.id, v.customer,"
                + " v.endedAt, v.staffName) from Visit v where v.shop = :shop"
                + " and v.endedAt > :since and v.outcome <> :left"
                + " and v.staff = :staff"
                + " and not exists (select e.id from VisitEnd e where e.shop = v.shop"
                + " and e.id = v.id) order by v.endedAt desc, v.id",
            Unwritten.class)
        .setParameter("shop", shop)
        .setParameter("since", clock.instant().minus(VisitRows.STILL_WRITTEN))
        .setParameter("left", Outcome.LEFT)
        .setParameter("staff", staff)
        .setMaxResults(MOST)
        .getResultList();
  }
}
