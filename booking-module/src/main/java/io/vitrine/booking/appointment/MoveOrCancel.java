package io.vitrine.booking.appointment;

import io.vitrine.booking.appointment.AppointmentAnswer.Done;
import io.vitrine.booking.appointment.AppointmentAnswer.Refused;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.topic.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** A customer moves or cancels her appointment; the same checks as for a new one. */
@ApplicationScoped
public class MoveOrCancel {

  private static final int TRIES = 5;

  private final Topics topics;
  private final Shops shops;
  private final OfferChoice choice;
  private final ChangeAppointment changing;
  private final Clock clock;

  @Inject
  public MoveOrCancel(
      Topics topics, Shops shops, OfferChoice choice, ChangeAppointment changing, Clock clock) {
    this.topics = topics;
    this.shops = shops;
    this.choice = choice;
    this.changing = changing;
    this.clock = clock;
  }

  MoveOrCancel() {
    this(null, null, null, null, null);
  }

  /**
   * @param staff the adviser wanted, or {@code null}: the same one if free, else anyone suitable
   */
  public AppointmentAnswer move(Appointment appointment, Instant from, String staff) {
    Instant now = now();
    if (!appointment.isOpen(now)) {
      return closed(appointment);
    }
    boolean unchanged =
        from.equals(appointment.from())
            && (staff == null || staff.equals(appointment.adviser().staff()));
    if (unchanged) {
      return new Done(appointment);
    }
    Optional<Offer.Asked> asked = asked(appointment, from, staff);
    if (asked.isEmpty()) {
      return Refused.because(Reason.UNKNOWN_SHOP);
    }
    return choice
        .of(from, asked.get(), appointment.number())
        .fold(
            chosen -> move(appointment, from, asked.get(), sameFirst(appointment, chosen)),
            refused -> refused);
  }

  public AppointmentAnswer cancel(Appointment appointment) {
    return changing
        .cancel(appointment.number(), now())
        .<AppointmentAnswer>map(Done::new)
        .orElseGet(() -> closed(appointment));
  }

  private Optional<Offer.Asked> asked(Appointment appointment, Instant from, String staff) {
    return topics
        .find(appointment.topic())
        .flatMap(
            topic ->
                shops
                    .find(appointment.shop())
                    .map(
                        shop ->
                            new Offer.Asked(
                                topic,
                                shop,
                                appointment.language(),
                                staff,
                                LocalDate.ofInstant(from, shop.zoneId()),
                                1)));
  }

  private AppointmentAnswer move(
      Appointment appointment, Instant from, Offer.Asked asked, List<Adviser> advisers) {
    for (Adviser adviser : advisers) {
      try {
        return moved(appointment, from, adviser)
            .<AppointmentAnswer>map(Done::new)
            .orElseGet(() -> closed(appointment));
      } catch (TimeTaken e) {
        continue;
      }
    }
    return choice.taken(from, asked, appointment.number());
  }

  private Optional<Appointment> moved(Appointment appointment, Instant from, Adviser adviser) {
    for (int tried = 1; ; tried++) {
      try {
        return changing.move(appointment.number(), from, adviser, now());
      } catch (RuntimeException e) {
        if (tried == TRIES || !DatabaseRefusal.isContention(e)) {
          throw e;
        }
      }
    }
  }

  private static List<Adviser> sameFirst(Appointment appointment, OfferChoice.Chosen chosen) {
    Adviser known = appointment.adviser();
    return chosen.advisers().stream()
        .sorted(
            (a, b) ->
                Boolean.compare(!a.staff().equals(known.staff()), !b.staff().equals(known.staff())))
        .toList();
  }

  private AppointmentAnswer closed(Appointment appointment) {
    boolean cancelled =
        appointment.state() == AppointmentState.CANCELLED
            || (appointment.isAgreed() && !appointment.hasBegun(now()));
    return Refused.because(cancelled ? Reason.CANCELLED : Reason.OVER);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
