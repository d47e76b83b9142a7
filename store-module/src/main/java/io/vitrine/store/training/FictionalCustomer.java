package io.vitrine.store.training;

import io.vitrine.shell.InvalidValue;
import io.vitrine.store.device.Device;
import io.vitrine.store.shop.TrainingShop;
import io.vitrine.store.training.TrainingAnswer.Done;
import io.vitrine.store.training.TrainingAnswer.Reason;
import io.vitrine.store.training.TrainingAnswer.Refused;
import io.vitrine.store.visit.Visit;
import io.vitrine.store.visit.VisitAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Somebody to learn with: a visit of the fictional shop, whose name says that nobody came. */
@ApplicationScoped
public class FictionalCustomer {

  private static final int LONGEST = 60;

  private final EntityManager store;
  private final Clock clock;

  @Inject
  FictionalCustomer(EntityManager store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * @param at as which somebody acts; no customer is made up for a real shop
   * @param name how the customer is called, or nothing
   * @param language {@code fr} or {@code en}
   * @param staff who takes care of her, and how she is called
   */
  @Transactional
  public TrainingAnswer arrives(
      Device at, String name, String language, String staff, String staffName) {
    if (!at.isTwin()) {
      return new Refused(Reason.NOT_TRAINING);
    }
    String called = name == null ? "" : name.strip();
    if (called.length() > LONGEST) {
      throw new InvalidValue("a customer to learn with has a name of at most 60 characters");
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Visit visit =
        Visit.walkIn(
            at.getShop(),
            UUID.randomUUID().toString(),
            new Visit.Caller((TrainingShop.MARK + " " + called).strip(), language, null),
            now);
    if (visit.receive(staff, staffName, now) != VisitAnswer.DONE) {
      throw new IllegalStateException("a visit that has just begun is open");
    }
    store.persist(visit);
    return new Done(visit.getId());
  }
}
