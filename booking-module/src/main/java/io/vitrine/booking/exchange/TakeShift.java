package io.vitrine.booking.exchange;

import io.vitrine.booking.occupancy.DatabaseRefusal;
import io.vitrine.booking.occupancy.TimeTaken;
import io.vitrine.booking.repair.RepairFailed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/**
 * Somebody takes an offered shift, and a manager of the shop approves or declines it. All is judged
 * anew each time; of two who take it at once the offer's row admits one.
 */
@ApplicationScoped
public class TakeShift {

  private static final int TRIES = 5;

  private final WriteExchange writing;
  private final Clock clock;

  @Inject
  public TakeShift(WriteExchange writing, Clock clock) {
    this.writing = writing;
    this.clock = clock;
  }

  TakeShift() {
    this(null, null);
  }

  /** Done at once where the shop's rule says so and nothing is left to decide. */
  public ExchangeAnswer take(String staff, String id) {
    return decided(now -> writing.take(staff, id, now));
  }

  /**
   * @param by the manager's staff number
   */
  public ExchangeAnswer approve(String shop, String id, String by) {
    return decided(now -> writing.approve(shop, id, by, now));
  }

  public ExchangeAnswer decline(String shop, String id, String reason, String by) {
    String why = reason == null ? "" : reason.strip();
    return why.isEmpty()
        ? new ExchangeAnswer.ReasonMissing()
        : decided(now -> writing.decline(new WriteExchange.No(shop, id, why, by), now));
  }

  private ExchangeAnswer decided(Function<Instant, ExchangeAnswer> act) {
    for (int tried = 1; ; tried++) {
      try {
        return act.apply(clock.instant().truncatedTo(ChronoUnit.MILLIS));
      } catch (RepairFailed e) {
        return new ExchangeAnswer.AppointmentStays(e.number());
      } catch (WriteExchange.Meanwhile | TimeTaken e) {
        return new ExchangeAnswer.Changed();
      } catch (RuntimeException e) {
        if (DatabaseRefusal.isOverlap(e)) {
          return new ExchangeAnswer.Changed();
        }
        if (tried == TRIES || !DatabaseRefusal.isContention(e)) {
          throw e;
        }
      }
    }
  }
}
