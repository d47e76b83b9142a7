package io.vitrine.booking.reservation;

import static io.vitrine.booking.reservation.ReservationAnswer.Refused.because;

import io.vitrine.booking.appointment.Attempt;
import io.vitrine.booking.appointment.LinkTokens;
import io.vitrine.booking.occupancy.DatabaseRefusal;
import io.vitrine.booking.reservation.ReservationAnswer.Done;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A customer reserves places, waits in line, comes with more or fewer, gives back. The same attempt
 * again is the same reservation.
 */
@ApplicationScoped
public class ReservePlaces {

  private static final int TRIES = 8;

  private final KeepPlaces keeping;
  private final Reservations reservations;
  private final LinkTokens links;
  private final Clock clock;

  @Inject
  public ReservePlaces(
      KeepPlaces keeping, Reservations reservations, LinkTokens links, Clock clock) {
    this.keeping = keeping;
    this.reservations = reservations;
    this.links = links;
    this.clock = clock;
  }

  ReservePlaces() {
    this(null, null, null, null);
  }

  public ReservationAnswer reserve(ReservationWanted wanted, Attempt attempt) {
    Optional<ReservationAnswer> before = before(attempt);
    if (before.isPresent()) {
      return before.get();
    }
    if (wanted.waits() && wanted.customer().email() == null) {
      return because(ReservationReason.EMAIL_MISSING);
    }
    String nonce = links.newNonce();
    Reservation.Link link = new Reservation.Link(nonce, LinkTokens.hash(links.token(nonce)));
    try {
      return trying(
          () -> keeping.add(new Reservation(wanted, attempt, link, now()), wanted.waits(), now()));
    } catch (RuntimeException e) {
      // its own twin was quicker; anything else goes on as the fault it is
      return before(attempt).orElseThrow(() -> e);
    }
  }

  public ReservationAnswer resize(Reservation mine, int places) {
    return trying(() -> keeping.resize(mine, places, now()));
  }

  public ReservationAnswer giveBack(Reservation mine) {
    return trying(() -> keeping.giveBack(mine, now()));
  }

  public ReservationAnswer accept(Reservation mine) {
    return trying(() -> keeping.accept(mine, now()));
  }

  private Optional<ReservationAnswer> before(Attempt attempt) {
    return reservations
        .byAttempt(attempt.key())
        .map(
            it ->
                it.bodyHash().equals(attempt.bodyHash())
                    ? new Done(it)
                    : because(ReservationReason.KEY_REUSED));
  }

  private static ReservationAnswer trying(Supplier<ReservationAnswer> act) {
    for (int tried = 1; ; tried++) {
      try {
        return act.get();
      } catch (RuntimeException e) {
        if (tried == TRIES || !DatabaseRefusal.isContention(e)) {
          throw e;
        }
      }
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
