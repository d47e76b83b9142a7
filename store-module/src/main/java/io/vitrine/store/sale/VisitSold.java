package io.vitrine.store.sale;

import io.vitrine.store.outbox.Outbox;
import io.vitrine.store.visit.Outcome;
import io.vitrine.store.visit.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** A visit ends with a sale or an order; booking hears it, in the same transaction. */
@ApplicationScoped
public class VisitSold {

  private final Outbox outbox;

  @Inject
  public VisitSold(Outbox outbox) {
    this.outbox = outbox;
  }

  /**
   * @param number the receipt's or the order's, as printed
   */
  public void end(Visit visit, String number, Instant now) {
    visit.end(Outcome.SOLD, now);
    if (visit.getAppointment() != null) {
      outbox.tellVisit("SOLD", visit.getAppointment(), visit.getShop(), now, number);
    } else if (visit.getReceivedAt() != null && visit.getTopic() != null) {
      outbox.tellWalkIn(
          "ADVISED", visit.getId(), visit.getShop(), visit.getTopic(), now, visit.getReceivedAt());
    }
  }
}
