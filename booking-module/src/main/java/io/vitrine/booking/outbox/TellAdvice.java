package io.vitrine.booking.outbox;

import io.vitrine.booking.advice.AdviceBoard;
import io.vitrine.booking.shop.ShopSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Tells the catalogue the advice of the shops that are due. One that fails waits for its next time;
 * the others behind it are told.
 */
@ApplicationScoped
public class TellAdvice {

  private static final Logger LOG = Logger.getLogger(TellAdvice.class.getName());

  private final AdviceErrands errands;
  private final AdviceBoard board;
  private final Clock clock;

  @Inject
  public TellAdvice(AdviceErrands errands, AdviceBoard board, Clock clock) {
    this.errands = errands;
    this.board = board;
    this.clock = clock;
  }

  TellAdvice() {
    this(null, null, null);
  }

  void tell() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    for (ShopSheet shop : errands.due(now)) {
      try {
        errands.take(shop, now).ifPresent(errand -> tell(errand, now));
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "the advice of " + shop.shop() + " could not be told", e);
      }
    }
  }

  private void tell(AdviceErrands.Errand errand, Instant now) {
    board
        .post(errand.sheet())
        .<Runnable>fold(
            taken -> () -> errands.done(errand, now),
            not -> () -> errands.postpone(errand, not.why(), now))
        .run();
  }
}
