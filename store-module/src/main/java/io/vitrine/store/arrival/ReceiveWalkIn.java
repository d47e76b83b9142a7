package io.vitrine.store.arrival;

import io.vitrine.store.dossier.Acting;
import io.vitrine.store.dossier.ShopRights;
import io.vitrine.store.outbox.Outbox;
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
import java.util.Optional;
import java.util.UUID;

/** Somebody came without an appointment: into the queue for a topic, and then to an adviser. */
@ApplicationScoped
public class ReceiveWalkIn {

  /** How a visitor is called out who did not say a name; pages put their own word for it. */
  static final String NAMELESS = "–";

  private final EntityManager database;
  private final Topics topics;
  private final ShopRights rights;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  public ReceiveWalkIn(
      EntityManager database, Topics topics, ShopRights rights, Outbox outbox, Clock clock) {
    this.database = database;
    this.topics = topics;
    this.rights = rights;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Who comes.
   *
   * @param firstName may be {@code null} or blank
   * @param language the language she is spoken to in
   */
  public record Visitor(String shop, String firstName, String topic, String language) {}

  /** The number of the waiting visit. */
  @Transactional
  public ArrivalAnswer<String> queue(Visitor visitor, Acting by) {
    if (!rights.allow(by, visitor.shop(), "walk-in")) {
      return ArrivalAnswer.refused(ArrivalRefusal.NO_RIGHT);
    }
    return queue(visitor, by.staff());
  }

  /** By herself, at the shop's screen, whose code was judged before. */
  ArrivalAnswer<String> byScreen(Visitor visitor) {
    return queue(visitor, (String) null);
  }

  private ArrivalAnswer<String> queue(Visitor visitor, String staff) {
    Optional<Topic> topic = topics.find(visitor.topic());
    if (topic.isEmpty()) {
      return ArrivalAnswer.refused(ArrivalRefusal.NO_SUCH_TOPIC);
    }
    Optional<String> name = Arrival.firstName(visitor.firstName());
    Visit visit =
        Visit.walkIn(
            visitor.shop(),
            UUID.randomUUID().toString(),
            new Visit.Caller(name.orElse(NAMELESS), visitor.language(), topic.get().code()),
            now());
    database.persist(visit);
    database.flush();
    database.persist(Arrival.walkIn(visit, staff, name.orElse(null), topic.get()));
    outbox.tellWalkIn(
        "ARRIVED", visit.getId(), visit.getShop(), visit.getTopic(), visit.getArrivedAt(), null);
    return ArrivalAnswer.done(visit.getId());
  }

  /**
   * An adviser takes the visitor. Of two who do so at once the second is told that the first was
   * quicker. Booking hears of it where there is an appointment; else it hears of the advice when it
   * ends.
   */
  @Transactional
  public ArrivalAnswer<String> take(String shop, String id, Acting by) {
    if (!rights.allow(by, shop, "visit " + id)) {
      return ArrivalAnswer.refused(ArrivalRefusal.NO_RIGHT);
    }
    Visit visit = database.find(Visit.class, new VisitId(shop, id), LockModeType.PESSIMISTIC_WRITE);
    if (visit == null) {
      return ArrivalAnswer.refused(ArrivalRefusal.NO_SUCH_VISIT);
    }
    if (visit.getState() == VisitState.WITH_ADVISER && !by.staff().equals(visit.getStaff())) {
      return ArrivalAnswer.refused(ArrivalRefusal.TAKEN_ALREADY, visit.getStaffName());
    }
    boolean waited = visit.getState() == VisitState.WAITING;
    Instant now = now();
    if (visit.receive(by.staff(), by.name(), now) != VisitAnswer.DONE) {
      return ArrivalAnswer.refused(ArrivalRefusal.ENDED_ALREADY);
    }
    if (waited && visit.getAppointment() != null) {
      outbox.tellVisit("RECEIVED", visit.getAppointment(), shop, now, by.staff());
    }
    return ArrivalAnswer.done(id);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
