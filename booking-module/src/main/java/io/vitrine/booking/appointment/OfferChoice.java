package io.vitrine.booking.appointment;

import io.vitrine.booking.appointment.AppointmentAnswer.Refused;
import io.vitrine.booking.occupancy.Occupant;
import io.vitrine.booking.slot.BookingWindow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Judges a wished time before anything is written: who could give it, or why nobody can. */
@ApplicationScoped
public class OfferChoice {

  private final OfferTimes times;
  private final NearestTimes nearest;
  private final WhoseTurn turns;
  private final Clock clock;

  @Inject
  public OfferChoice(OfferTimes times, NearestTimes nearest, WhoseTurn turns, Clock clock) {
    this.times = times;
    this.nearest = nearest;
    this.turns = turns;
    this.clock = clock;
  }

  OfferChoice() {
    this(null, null, null, null);
  }

  /** Either whom and what to try in which order, or a refusal. */
  public sealed interface Choice {
    <T> T fold(Function<Chosen, T> chosen, Function<Refused, T> refused);
  }

  /** These could give it. */
  public record Chosen(Offer offer, List<Crew> crews) implements Choice {

    /** The same, that person first. */
    Chosen with(String staff) {
      return new Chosen(
          offer,
          crews.stream()
              .sorted(Comparator.comparing((Crew crew) -> !crew.lead().staff().equals(staff)))
              .toList());
    }

    @Override
    public <T> T fold(Function<Chosen, T> chosen, Function<Refused, T> refused) {
      return chosen.apply(this);
    }
  }

  /** Nobody can. */
  public record NotChosen(Refused why) implements Choice {
    @Override
    public <T> T fold(Function<Chosen, T> chosen, Function<Refused, T> refused) {
      return refused.apply(why);
    }
  }

  /**
   * @param mine whose own time counts as free: an appointment that is to be moved, a hold
   */
  public Choice of(Instant from, Offer.Asked asked, Set<Occupant> mine) {
    BookingWindow window = asked.topic().window(clock.instant(), asked.shop());
    if (window.isPast(from)) {
      return no(Refused.because(Reason.PAST));
    }
    if (window.isBeyondHorizon(from)) {
      return no(Refused.because(Reason.BEYOND_HORIZON));
    }
    if (window.isWithinNotice(from)) {
      return no(refuse(Reason.INSIDE_NOTICE, from, asked, mine));
    }
    Offer offer = times.offer(asked, mine);
    if (offer.offeredAt(from).isEmpty()) {
      return no(refuse(Reason.NEVER_OFFERED, from, asked, mine));
    }
    List<Adviser> free = offer.freeAt(from);
    return free.isEmpty()
        ? no(taken(from, asked, mine))
        : chosen(offer, from, turns.order(free, from, asked));
  }

  /** Whose turn it is, but the one whom the customer knows before all. */
  private static Chosen chosen(Offer offer, Instant from, List<Adviser> inTurn) {
    Chosen chosen = new Chosen(offer, offer.crews(from, inTurn));
    return offer.known().map(known -> chosen.with(known.staff())).orElse(chosen);
  }

  public Refused taken(Instant from, Offer.Asked asked, Set<Occupant> mine) {
    return refuse(Reason.TAKEN, from, asked, mine);
  }

  private Refused refuse(Reason reason, Instant from, Offer.Asked asked, Set<Occupant> mine) {
    return new Refused(reason, nearest.to(from, asked, mine));
  }

  private static NotChosen no(Refused refused) {
    return new NotChosen(refused);
  }
}
