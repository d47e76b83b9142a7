package io.vitrine.booking.appointment;

import io.vitrine.booking.appointment.AppointmentAnswer.Done;
import io.vitrine.booking.appointment.AppointmentAnswer.Refused;
import io.vitrine.booking.occupancy.DatabaseRefusal;
import io.vitrine.booking.occupancy.HeldTime;
import io.vitrine.booking.occupancy.HolderKey;
import io.vitrine.booking.occupancy.Holds;
import io.vitrine.booking.occupancy.Occupant;
import io.vitrine.booking.occupancy.TimeTaken;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.topic.Topic;
import io.vitrine.booking.topic.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * A customer books advice. What can be known beforehand is refused here; who gets a contended time
 * is decided by the database in {@link AgreeAppointment}, one crew after the other.
 */
@ApplicationScoped
public class BookAdvice {

  private static final int TRIES = 5;

  private final Topics topics;
  private final Shops shops;
  private final OfferChoice choice;
  private final Holds holds;
  private final FindAppointment appointments;
  private final AgreeAppointment agreeing;
  private final Catalogue catalogue;
  private final Clock clock;

  @Inject
  public BookAdvice(
      Topics topics,
      Shops shops,
      OfferChoice choice,
      Holds holds,
      FindAppointment appointments,
      AgreeAppointment agreeing,
      Catalogue catalogue,
      Clock clock) {
    this.topics = topics;
    this.shops = shops;
    this.choice = choice;
    this.holds = holds;
    this.appointments = appointments;
    this.agreeing = agreeing;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  BookAdvice() {
    this(null, null, null, null, null, null, null, null);
  }

  /** The same attempt again gets the appointment it got before. */
  public AppointmentAnswer book(AdviceWanted wanted, Attempt attempt) {
    return book(wanted, attempt, null);
  }

  /**
   * The same for somebody who holds a time: it becomes the appointment, or, when another one is
   * wanted after all, is given back.
   *
   * @param holder with which key, or {@code null}
   */
  public AppointmentAnswer book(AdviceWanted wanted, Attempt attempt, HolderKey holder) {
    return book(wanted, attempt, holder, null);
  }

  /**
   * The same for somebody who has been here before.
   *
   * @param known whom she knows and would like again if anyone will do, or {@code null}
   */
  public AppointmentAnswer book(
      AdviceWanted wanted, Attempt attempt, HolderKey holder, String known) {
    Optional<AppointmentAnswer> before = appointments.answerTo(attempt);
    if (before.isPresent()) {
      return before.get();
    }
    Optional<Topic> topic = topics.find(wanted.topic());
    Optional<ShopSheet> shop = shops.find(wanted.shop());
    if (topic.isEmpty() || shop.isEmpty()) {
      return Refused.because(topic.isEmpty() ? Reason.UNKNOWN_TOPIC : Reason.UNKNOWN_SHOP);
    }
    LocalDate day = LocalDate.ofInstant(wanted.from(), shop.get().zoneId());
    Offer.Asked asked =
        new Offer.Asked(topic.get(), shop.get(), wanted.language(), wanted.staff(), day, 1, known);
    Optional<HeldTime> held = Optional.ofNullable(holder).flatMap(holds::find);
    Set<Occupant> mine = held.map(HeldTime::occupant).map(Set::of).orElse(Set.of());
    return choice
        .of(wanted.from(), asked, mine)
        .fold(
            chosen -> agree(wanted, asked, heldFirst(chosen, held), attempt, holder),
            // its own twin may have taken the time between the first look and this one
            refused -> appointments.answerTo(attempt).orElse(refused));
  }

  /** Whoever is held for her comes first. */
  private static OfferChoice.Chosen heldFirst(OfferChoice.Chosen chosen, Optional<HeldTime> held) {
    return held.map(it -> chosen.with(it.staff())).orElse(chosen);
  }

  private AppointmentAnswer agree(
      AdviceWanted wanted,
      Offer.Asked asked,
      OfferChoice.Chosen chosen,
      Attempt attempt,
      HolderKey holder) {
    SelectionAnswer came =
        wanted.selection() == null
            ? new SelectionAnswer.Gone()
            : catalogue.selection(wanted.selection());
    for (Crew crew : chosen.crews()) {
      try {
        return new Done(agree(wanted, chosen.offer(), crew, came, attempt, holder));
      } catch (KeyUsed e) {
        return appointments.answerTo(attempt).orElseThrow();
      } catch (TimeTaken e) {
        continue;
      }
    }
    return appointments
        .answerTo(attempt)
        .orElseGet(() -> choice.taken(wanted.from(), asked, Set.of()));
  }

  private Appointment agree(
      AdviceWanted wanted,
      Offer offer,
      Crew crew,
      SelectionAnswer came,
      Attempt attempt,
      HolderKey holder) {
    for (int tried = 1; ; tried++) {
      Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
      try {
        return agreeing.agree(
            wanted,
            offer,
            crew,
            came,
            new AgreeAppointment.Booking(attempt, appointments.freeNumber(), now, holder));
      } catch (RuntimeException e) {
        if (tried == TRIES || !DatabaseRefusal.isContention(e)) {
          throw e;
        }
      }
    }
  }
}
