package io.vitrine.store.quote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Ends quotes whose last day has passed, and erases the names the house needs no longer. */
@ApplicationScoped
public class TidyQuotes {

  /** How long a customer may come back on a quote that has ended. */
  private static final int MONTHS_NAMED = 3;

  private final EntityManager store;
  private final Clock clock;

  @Inject
  public TidyQuotes(EntityManager store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * A quote ends when its last day has passed everywhere; the counter, which knows its shop's zone,
   * does not wait for this.
   *
   * @return how many quotes changed
   */
  @Transactional
  public int tidy() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    LocalDate everywhere = LocalDate.ofInstant(now, ZoneOffset.ofHours(-12));
    int ended =
        store
            .createQuery(
                "update Quote q set q.state = :ended, q.closedAt = :now, q.closedBy = 'house'"
                    + " where q.state = :open and q.endsOn < :today")
            .setParameter("ended", QuoteState.ENDED)
            .setParameter("open", QuoteState.OPEN)
            .setParameter("now", now)
            .setParameter("today", everywhere)
            .executeUpdate();
    int unnamed =
        store
            .createQuery(
                "update Quote q set q.customer = null"
                    + " where q.customer is not null and q.endsOn < :longAgo")
            .setParameter("longAgo", everywhere.minusMonths(MONTHS_NAMED))
            .executeUpdate();
    return ended + unnamed;
  }
}
