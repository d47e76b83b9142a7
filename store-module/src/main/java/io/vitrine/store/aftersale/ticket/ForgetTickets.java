package io.vitrine.store.aftersale.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Erases tickets of people who are in no book, once the piece has long been given back. */
@ApplicationScoped
public class ForgetTickets {

  static final Duration KEPT = Duration.ofDays(90);

  private final EntityManager store;
  private final Clock clock;

  @Inject
  public ForgetTickets(EntityManager store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** How many went, with steps and parts. */
  @Transactional
  public int forget() {
    Instant before = clock.instant().minus(KEPT);
    return store
        .createQuery("delete from ServiceTicket t where t.client is null and t.closedAt < :before")
        .setParameter("before", before)
        .executeUpdate();
  }
}
