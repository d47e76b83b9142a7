package io.vitrine.booking.waiting;

import io.vitrine.booking.appointment.AdviceWanted;
import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.AppointmentAnswer;
import io.vitrine.booking.appointment.Attempt;
import io.vitrine.booking.appointment.BookAdvice;
import io.vitrine.booking.appointment.FindAppointment;
import io.vitrine.booking.appointment.LinkTokens;
import io.vitrine.booking.hold.HoldTime;
import io.vitrine.booking.occupancy.HolderKey;
import io.vitrine.booking.waiting.WaitingAnswer.Booked;
import io.vitrine.booking.waiting.WaitingAnswer.OnTheList;
import io.vitrine.booking.waiting.WaitingAnswer.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Somebody of the list says yes, no, or that she waits no more. The held time becomes her
 * appointment by the same act as any other, so that the ledger decides between two who say yes.
 */
@ApplicationScoped
public class AnswerOffer {

  private final WaitingList list;
  private final KeepWaiting keeping;
  private final BookAdvice booking;
  private final FindAppointment appointments;
  private final HoldTime holding;
  private final LinkTokens links;
  private final Clock clock;

  @Inject
  public AnswerOffer(
      WaitingList list,
      KeepWaiting keeping,
      BookAdvice booking,
      FindAppointment appointments,
      HoldTime holding,
      LinkTokens links,
      Clock clock) {
    this.list = list;
    this.keeping = keeping;
    this.booking = booking;
    this.appointments = appointments;
    this.holding = holding;
    this.links = links;
    this.clock = clock;
  }

  AnswerOffer() {
    this(null, null, null, null, null, null, null);
  }

  /** Said twice it is the same appointment. */
  public WaitingAnswer accept(Wish wish) {
    Instant now = now();
    Optional<WaitingOffer> last = list.offers(wish).stream().findFirst();
    if (last.filter(offer -> offer.state() == OfferState.ACCEPTED).isPresent()) {
      return appointments
          .byNumber(last.get().appointment())
          .<WaitingAnswer>map(Booked::new)
          .orElseGet(() -> new Refused(WaitingReason.NO_LONGER_WAITING));
    }
    if (!wish.isWaiting()) {
      return new Refused(WaitingReason.NO_LONGER_WAITING);
    }
    Optional<WaitingOffer> open = last.filter(offer -> offer.isOpen(now));
    return open.map(offer -> accept(wish, offer, now))
        .orElseGet(() -> new Refused(WaitingReason.NO_OFFER));
  }

  private WaitingAnswer accept(Wish wish, WaitingOffer offer, Instant now) {
    AdviceWanted wanted =
        new AdviceWanted(
            wish.shop(),
            wish.topic(),
            offer.adviser().staff(),
            offer.from(),
            wish.language(),
            wish.customer(),
            "",
            wish.selection());
    AppointmentAnswer answer =
        booking.book(wanted, Attempt.of("waiting-" + offer.id(), wanted), keyOf(offer));
    return answer.fold(
        done -> taken(offer, done.appointment(), now),
        no -> {
          keeping.decide(offer.id(), OfferState.LOST, now);
          return new Refused(WaitingReason.TIME_LOST);
        });
  }

  private WaitingAnswer taken(WaitingOffer offer, Appointment appointment, Instant now) {
    keeping.accepted(offer.id(), appointment.number(), now);
    return new Booked(appointment);
  }

  /** She does not want that time; the next one is asked, and she waits on. */
  public WaitingAnswer decline(Wish wish) {
    Optional<WaitingOffer> open = list.openOffer(wish);
    if (open.isEmpty()) {
      return new Refused(WaitingReason.NO_OFFER);
    }
    keeping.decide(open.get().id(), OfferState.DECLINED, now());
    holding.release(keyOf(open.get()));
    return new OnTheList(wish);
  }

  /** She leaves the list. */
  public WaitingAnswer leave(Wish wish) {
    Optional<WaitingOffer> open = list.openOffer(wish);
    open.ifPresent(
        offer -> {
          keeping.decide(offer.id(), OfferState.DECLINED, now());
          holding.release(keyOf(offer));
        });
    return keeping
        .leave(wish.id(), now())
        .<WaitingAnswer>map(OnTheList::new)
        .orElseGet(() -> new Refused(WaitingReason.NO_LONGER_WAITING));
  }

  private HolderKey keyOf(WaitingOffer offer) {
    return new HolderKey(links.token(offer.nonce()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
