package io.vitrine.store.arrival;

import io.vitrine.store.dossier.Acting;
import io.vitrine.store.dossier.ShopRights;
import io.vitrine.store.outbox.Outbox;
import io.vitrine.store.visit.Outcome;
import io.vitrine.store.visit.Visit;
import io.vitrine.store.visit.VisitAnswer;
import io.vitrine.store.visit.VisitId;
import io.vitrine.store.visit.VisitState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Somebody leaves the shop; booking hears how it ended when there was an appointment, else how long
 * she was advised.
 */
@ApplicationScoped
public class EndVisit {

  private final EntityManager database;
  private final Outbox outbox;
  private final ShopRights rights;
  private final Clock clock;

  @Inject
  public EndVisit(EntityManager database, Outbox outbox, ShopRights rights, Clock clock) {
    this.database = database;
    this.outbox = outbox;
    this.rights = rights;
    this.clock = clock;
  }

  /**
   * Ends a visit with what came of it: advised, or left before anybody had time. A sale ends its
   * visit itself, and holds its row while it is being finished: leaving waits and finds it ended.
   */
  @Transactional
  public ArrivalAnswer<Outcome> leave(String shop, String id, Acting by) {
    if (!rights.allow(by, shop, "visit " + id)) {
      return ArrivalAnswer.refused(ArrivalRefusal.NO_RIGHT);
    }
    Visit visit = database.find(Visit.class, new VisitId(shop, id), LockModeType.PESSIMISTIC_WRITE);
    if (visit == null) {
      return ArrivalAnswer.refused(ArrivalRefusal.NO_SUCH_VISIT);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Outcome outcome = visit.getState() == VisitState.WAITING ? Outcome.LEFT : Outcome.ADVISED;
    if (visit.end(outcome, now) == VisitAnswer.ENDED_ALREADY) {
      return ArrivalAnswer.refused(ArrivalRefusal.ENDED_ALREADY);
    }
    if (visit.getAppointment() != null) {
      outbox.tellVisit("LEFT", visit.getAppointment(), shop, now, outcome.name());
    } else if (visit.getReceivedAt() != null && visit.getTopic() != null) {
      outbox.tellWalkIn("ADVISED", id, shop, visit.getTopic(), now, visit.getReceivedAt());
    }
    return ArrivalAnswer.done(outcome);
  }
}
