package io.vitrine.store.client;

import io.vitrine.store.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * People who were not heard of for almost three years are asked once, by letter, whether they want
 * to stay known; then they are forgotten unless they said yes.
 */
@ApplicationScoped
public class Fading {

  /** So long before she is forgotten somebody is asked. */
  static final Duration LEAD = Duration.ofDays(30);

  private static final int A_NIGHT = 500;

  private final EntityManager store;
  private final Clients clients;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  public Fading(EntityManager store, Clients clients, Outbox outbox, Clock clock) {
    this.store = store;
    this.clients = clients;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * @return how many people are asked
   */
  @Transactional
  public int ask() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Instant before = now.plus(LEAD).atOffset(ZoneOffset.UTC).minus(EraseClient.KEPT).toInstant();
    List<String> fading =
        store
            .createQuery(
                "select c.root from Client c group by c.root"
                    + " having max(c.lastContactAt) < :before and count(c.email) > 0"
                    + " and count(c.askedAt) = 0 order by c.root",
                String.class)
            .setParameter("before", before)
            .setMaxResults(A_NIGHT)
            .getResultList();
    fading.forEach(root -> ask(clients.held(Clients.numbers(clients.group(root))), now));
    return fading.size();
  }

  private void ask(List<Client> group, Instant now) {
    group.forEach(client -> client.wasAsked(now));
    group.stream()
        .filter(client -> client.email().isPresent())
        .findFirst()
        .ifPresent(
            client ->
                outbox.askStillKnown(
                    new Outbox.Fading(
                        client.email().orElseThrow(),
                        client.name(),
                        client.language(),
                        client.shop(),
                        now.plus(LEAD))));
  }
}
