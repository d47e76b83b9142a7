package io.vitrine.booking.exchange;

import io.vitrine.booking.occupancy.DatabaseRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Somebody offers a shift of hers, takes the offer back, or says no when she is asked. */
@ApplicationScoped
public class OfferShift {

  private final WriteOffer writing;
  private final Clock clock;

  @Inject
  public OfferShift(WriteOffer writing, Clock clock) {
    this.writing = writing;
    this.clock = clock;
  }

  OfferShift() {
    this(null, null);
  }

  /** Not sent when nobody who is asked could take it. */
  public ExchangeAnswer offer(String staff, OfferWanted wanted) {
    try {
      return writing.offer(staff, wanted, now());
    } catch (RuntimeException e) {
      if (DatabaseRefusal.isOverlap(e)) {
        return new ExchangeAnswer.OfferedAlready();
      }
      throw e;
    }
  }

  /** Until it has changed hands. */
  public ExchangeAnswer withdraw(String staff, String id) {
    return writing.withdraw(staff, id, now());
  }

  /** The colleague who was asked does not want it. */
  public ExchangeAnswer refuse(String staff, String id) {
    return writing.refuse(staff, id, now());
  }

  private java.time.Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
