package io.vitrine.booking.appointment;

import io.vitrine.booking.appointment.AppointmentAnswer.Done;
import io.vitrine.booking.appointment.AppointmentAnswer.Refused;
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

/**
 * A customer books advice. What can be known beforehand is refused here; who gets a contended time
 * is decided by the database in {@link AgreeAppointment}, one adviser after the other.
 */
@ApplicationScoped
public class BookAdvice {

  private static final int TRIES = 5;

  private final Topics topics;
  private final Shops shops;
  private final OfferChoice choice;
  private final FindAppointment appointments;
  private final AgreeAppointment agreeing;
  private final Catalogue catalogue;
  private final Clock clock;

  @Inject
  public BookAdvice(
      Topics topics,
      Shops shops,
      OfferChoice choice,
      FindAppointment appointments,
      AgreeAppointment agreeing,
      Catalogue catalogue,
      Clock clock) {
    this.topics = topics;
    this.shops = shops;
    this.choice = choice;
    this.appointments = appointments;
    this.agreeing = agreeing;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  BookAdvice() {
    this(null, null, null, null, null, null, null);
  }

  /** The same attempt again gets the appointment it got before. */
  public AppointmentAnswer book(AdviceWanted wanted, Attempt attempt) {
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
        new Offer.Asked(topic.get(), shop.get(), wanted.language(), wanted.staff(), day, 1);
    return choice
        .of(wanted.from(), asked, null)
        .fold(
            chosen -> agree(wanted, asked, chosen, attempt),
            // its own twin may have taken the time between the first look and this one
            refused -> appointments.answerTo(attempt).orElse(refused));
  }

  private AppointmentAnswer agree(
      AdviceWanted wanted, Offer.Asked asked, OfferChoice.Chosen chosen, Attempt attempt) {
    SelectionAnswer came =
        wanted.selection() == null
            ? new SelectionAnswer.Gone()
            : catalogue.selection(wanted.selection());
    for (Adviser adviser : chosen.advisers()) {
      try {
        return new Done(agree(wanted, chosen.offer(), adviser, came, attempt));
      } catch (KeyUsed e) {
        return appointments.answerTo(attempt).orElseThrow();
      } catch (TimeTaken e) {
        continue;
      }
    }
    return appointments.answerTo(attempt).orElseGet(() -> choice.taken(wanted.from(), asked, null));
  }

  private Appointment agree(
      AdviceWanted wanted, Offer offer, Adviser adviser, SelectionAnswer came, Attempt attempt) {
    for (int tried = 1; ; tried++) {
      Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
      try {
        return agreeing.agree(
            wanted,
            offer,
            adviser,
            came,
            new AgreeAppointment.Booking(attempt, appointments.freeNumber(), now));
      } catch (RuntimeException e) {
        if (tried == TRIES || !DatabaseRefusal.isContention(e)) {
          throw e;
        }
      }
    }
  }
}
