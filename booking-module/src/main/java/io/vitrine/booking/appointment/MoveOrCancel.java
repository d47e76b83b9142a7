package io.vitrine.booking.appointment;

import io.vitrine.booking.appointment.AppointmentAnswer.Done;
import io.vitrine.booking.appointment.AppointmentAnswer.Refused;
import io.vitrine.booking.occupancy.DatabaseRefusal;
import io.vitrine.booking.occupancy.HeldTime;
import io.vitrine.booking.occupancy.HolderKey;
import io.vitrine.booking.occupancy.Holds;
import io.vitrine.booking.occupancy.Occupant;
import io.vitrine.booking.occupancy.TimeTaken;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.topic.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A customer moves or cancels her appointment; the same checks as for a new one. */
@ApplicationScoped
public class MoveOrCancel {

  private static final int TRIES = 5;

  private final Topics topics;
  private final Shops shops;
  private final OfferChoice choice;
  private final Holds holds;
  private final ChangeAppointment changing;
  private final Clock clock;

  @Inject
  public MoveOrCancel(
      Topics topics,
      Shops shops,
      OfferChoice choice,
      Holds holds,
      ChangeAppointment changing,
      Clock clock) {
    this.topics = topics;
    this.shops = shops;
    this.choice = choice;
    this.holds = holds;
    this.changing = changing;
    this.clock = clock;
  }

  MoveOrCancel() {
    this(null, null, null, null, null, null);
  }

  /**
   * @param staff the adviser wanted, or {@code null}: the same one if free, else anyone suitable
   */
  public AppointmentAnswer move(Appointment appointment, Instant from, String staff) {
    return move(appointment, from, staff, Aside.NONE);
  }

  /** The same by somebody of the house, who says why. */
  public AppointmentAnswer move(
      Appointment appointment, Instant from, String staff, HouseWord word) {
    return move(appointment, from, staff, new Aside(null, word));
  }

  /**
   * What goes with a move.
   *
   * @param holder with which key the new time is held, or {@code null}
   */
  record Aside(HolderKey holder, HouseWord word) {
    static final Aside NONE = new Aside(null, HouseWord.NONE);
  }

  /**
   * The same for somebody who holds the new time.
   *
   * @param holder with which key, or {@code null}
   */
  public AppointmentAnswer move(
      Appointment appointment, Instant from, String staff, HolderKey holder) {
    return move(appointment, from, staff, new Aside(holder, HouseWord.NONE));
  }

  private AppointmentAnswer move(Appointment appointment, Instant from, String staff, Aside aside) {
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
    Optional<HeldTime> held = Optional.ofNullable(aside.holder()).flatMap(holds::find);
    Set<Occupant> mine = new HashSet<>(Set.of(appointment.occupant()));
    held.map(HeldTime::occupant).ifPresent(mine::add);
    String first = held.map(HeldTime::staff).orElse(appointment.adviser().staff());
    return choice
        .of(from, asked.get(), mine)
        .fold(
            chosen -> move(appointment, from, asked.get(), chosen.with(first).crews(), aside),
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
      Appointment appointment, Instant from, Offer.Asked asked, List<Crew> crews, Aside aside) {
    for (Crew crew : crews) {
      try {
        return moved(appointment, from, crew, aside)
            .<AppointmentAnswer>map(Done::new)
            .orElseGet(() -> closed(appointment));
      } catch (TimeTaken e) {
        continue;
      }
    }
    return choice.taken(from, asked, Set.of(appointment.occupant()));
  }

  private Optional<Appointment> moved(
      Appointment appointment, Instant from, Crew crew, Aside aside) {
    for (int tried = 1; ; tried++) {
      try {
        return changing.move(appointment.number(), from, crew, aside, now());
      } catch (RuntimeException e) {
        if (tried == TRIES || !DatabaseRefusal.isContention(e)) {
          throw e;
        }
      }
    }
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
