package io.vitrine.booking.appointment;

import io.vitrine.booking.appointment.AppointmentAnswer.Refused;
import io.vitrine.booking.slot.BookingWindow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Judges a wished time before anything is written: who could give it, or why nobody can. */
@ApplicationScoped
public class OfferChoice {

  private final OfferTimes times;
  private final NearestTimes nearest;
  private final Advisers advisers;
  private final Clock clock;

  @Inject
  public OfferChoice(OfferTimes times, NearestTimes nearest, Advisers advisers, Clock clock) {
    this.times = times;
    this.nearest = nearest;
    this.advisers = advisers;
    this.clock = clock;
  }

  OfferChoice() {
    this(null, null, null, null);
  }

  /** Either advisers in the order in which to try them, or a refusal. */
  sealed interface Choice {
    AppointmentAnswer fold(
        Function<Chosen, AppointmentAnswer> chosen, Function<Refused, AppointmentAnswer> refused);
  }

  /** These could give it. */
  record Chosen(Offer offer, List<Adviser> advisers) implements Choice {
    @Override
    public AppointmentAnswer fold(
        Function<Chosen, AppointmentAnswer> chosen, Function<Refused, AppointmentAnswer> refused) {
      return chosen.apply(this);
    }
  }

  /** Nobody can. */
  record NotChosen(Refused why) implements Choice {
    @Override
    public AppointmentAnswer fold(
        Function<Chosen, AppointmentAnswer> chosen, Function<Refused, AppointmentAnswer> refused) {
      return refused.apply(why);
    }
  }

  /**
   * @param but the number of the appointment that is to be moved, or {@code null}
   */
  Choice of(Instant from, Offer.Asked asked, String but) {
    BookingWindow window = asked.topic().window(clock.instant(), asked.shop().zoneId());
    if (window.isPast(from)) {
      return no(Refused.because(Reason.PAST));
    }
    if (window.isBeyondHorizon(from)) {
      return no(Refused.because(Reason.BEYOND_HORIZON));
    }
    if (window.isWithinNotice(from)) {
      return no(refuse(Reason.INSIDE_NOTICE, from, asked, but));
    }
    Offer offer = times.offer(asked, but);
    if (offer.offeredAt(from).isEmpty()) {
      return no(refuse(Reason.NEVER_OFFERED, from, asked, but));
    }
    List<Adviser> free = offer.freeAt(from);
    return free.isEmpty()
        ? no(taken(from, asked, but))
        : new Chosen(offer, advisers.fairly(free, from, asked.shop().zoneId()));
  }

  Refused taken(Instant from, Offer.Asked asked, String but) {
    return refuse(Reason.TAKEN, from, asked, but);
  }

  private Refused refuse(Reason reason, Instant from, Offer.Asked asked, String but) {
    return new Refused(reason, nearest.to(from, asked, but));
  }

  private static NotChosen no(Refused refused) {
    return new NotChosen(refused);
  }
}
