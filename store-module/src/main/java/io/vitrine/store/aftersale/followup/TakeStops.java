package io.vitrine.store.aftersale.followup;

import io.vitrine.store.client.ByHerLink;
import io.vitrine.store.neighbour.StopsAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Takes consents back as the links in the letters say. Whatever was heard before changes nothing,
 * so that booking is asked a day further back than needed.
 */
@ApplicationScoped
public class TakeStops {

  private static final Duration AGAIN = Duration.ofDays(1);
  private static final Duration FIRST = Duration.ofDays(30);

  private final EntityManager store;
  private final ByHerLink byHerLink;
  private final Clock clock;

  @Inject
  public TakeStops(EntityManager store, ByHerLink byHerLink, Clock clock) {
    this.store = store;
    this.byHerLink = byHerLink;
    this.clock = clock;
  }

  /** Since when booking is asked. */
  @Transactional
  public Instant since() {
    return store
        .createQuery(
            "select m from FollowUpMessage m where m.stoppedAt is not null"
                + " order by m.stoppedAt desc",
            FollowUpMessage.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(latest -> latest.getStoppedAt().minus(AGAIN))
        .orElseGet(() -> clock.instant().minus(FIRST));
  }

  @Transactional
  public int take(List<StopsAnswer.Stop> stops) {
    int taken = 0;
    for (StopsAnswer.Stop stop : stops) {
      FollowUpMessage message =
          store.find(FollowUpMessage.class, stop.letter(), LockModeType.PESSIMISTIC_WRITE);
      if (message != null && !message.isStopped()) {
        message.stop(stop.at());
        byHerLink.stopLetters(message.getClient(), stop.at());
        taken++;
      }
    }
    return taken;
  }
}
