package io.vitrine.store.privacy;

import io.vitrine.store.neighbour.Booking;
import io.vitrine.store.neighbour.PrivacyAnswer;
import io.vitrine.store.neighbour.PrivacyAsked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One round of hearing what people asked: page by page, and the next round goes on where this one
 * ended, so that what is stuck never stands before all others. What fails is tried again later.
 */
@ApplicationScoped
public class RoundOfRequests {

  private static final Logger LOG = Logger.getLogger(RoundOfRequests.class.getName());

  /** More than that waits for the next round, which is seconds away. */
  private static final int PAGES = 20;

  private final Booking booking;
  private final FulfilRequest fulfilRequest;
  private final LateRequests late;
  private final Clock clock;

  private final Set<String> heard = new HashSet<>();
  private String next;
  private volatile Instant awaySince;

  @Inject
  public RoundOfRequests(
      Booking booking, FulfilRequest fulfilRequest, LateRequests late, Clock clock) {
    this.booking = booking;
    this.fulfilRequest = fulfilRequest;
    this.late = late;
    this.clock = clock;
  }

  RoundOfRequests() {
    this(null, null, null, null);
  }

  /** Since when booking could not be asked; empty while it answers. */
  public Optional<Instant> awaySince() {
    return Optional.ofNullable(awaySince);
  }

  synchronized void go() {
    for (int page = 0; page < PAGES; page++) {
      boolean more = booking.privacyRequests(next).fold(this::page, this::missed);
      if (!more) {
        return;
      }
    }
  }

  private boolean page(PrivacyAnswer.Asked asked) {
    awaySince = null;
    if (next == null) {
      heard.clear();
      late.elsewhere(asked.elsewhere());
      asked.elsewhere().forEach(one -> heard.add(one.id()));
    }
    asked.requests().forEach(one -> heard.add(one.id()));
    asked.requests().forEach(this::fulfil);
    next = asked.next();
    if (next == null) {
      late.settleAllBut(heard);
    }
    return next != null;
  }

  private boolean missed(PrivacyAnswer.Away missed) {
    if (awaySince == null) {
      awaySince = clock.instant();
      LOG.log(Level.WARNING, "no requests of customers: {0}", missed.why());
    }
    return false;
  }

  private void fulfil(PrivacyAsked asked) {
    if (late.waits(asked.id())) {
      return;
    }
    try {
      fulfilRequest.fulfil(asked);
      late.notTaken(asked);
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "request " + asked.id() + " could not be fulfilled", e);
      late.failed(asked);
    }
  }
}
