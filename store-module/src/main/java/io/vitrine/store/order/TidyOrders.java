package io.vitrine.store.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Erases name and contact of orders that are long closed; the record of the money stays. */
@ApplicationScoped
public class TidyOrders {

  /** As long as somebody may ask where her order went. */
  private static final Duration NAMED_AFTER_CLOSING = Duration.ofDays(183);

  private final EntityManager store;
  private final Clock clock;

  @Inject
  public TidyOrders(EntityManager store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * @return how many orders lost them
   */
  @Transactional
  public int tidy() {
    return store
        .createQuery(
            "update CustomerOrder o set o.customer = null, o.contact = null"
                + " where o.customer is not null and o.state <> :open and o.closedAt < :longAgo")
        .setParameter("open", OrderState.OPEN)
        .setParameter("longAgo", clock.instant().minus(NAMED_AFTER_CLOSING))
        .executeUpdate();
  }
}
