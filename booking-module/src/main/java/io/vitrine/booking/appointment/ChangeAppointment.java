package io.vitrine.booking.appointment;

import io.vitrine.booking.appointment.AppointmentNews.Fact;
import io.vitrine.booking.occupancy.Holds;
import io.vitrine.booking.occupancy.Ledger;
import io.vitrine.booking.occupancy.TimeTaken;
import io.vitrine.booking.preparation.Preparations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;

/** The transactions of moving and cancelling: appointment and ledger together, or neither. */
@ApplicationScoped
public class ChangeAppointment {

  private final EntityManager em;
  private final Seats seats;
  private final Ledger ledger;
  private final Holds holds;
  private final Preparations preparations;
  private final Event<AppointmentNews> news;

  @Inject
  public ChangeAppointment(
      EntityManager em,
      Seats seats,
      Ledger ledger,
      Holds holds,
      Preparations preparations,
      Event<AppointmentNews> news) {
    this.em = em;
    this.seats = seats;
    this.ledger = ledger;
    this.holds = holds;
    this.preparations = preparations;
    this.news = news;
  }

  ChangeAppointment() {
    this(null, null, null, null, null, null);
  }

  /**
   * @param aside with which key the new time is held, and what the house says of it
   * @return empty when it can no longer be changed
   * @throws TimeTaken when somebody else holds that time, or the shift is gone
   */
  @Transactional(TxType.REQUIRES_NEW)
  Optional<Appointment> move(
      String number, Instant from, Crew crew, MoveOrCancel.Aside aside, Instant now) {
    return moved(number, from, crew, aside, now);
  }

  /**
   * The same inside a change that makes it necessary.
   *
   * @return empty when it can no longer be changed
   * @throws TimeTaken when somebody else holds that time, or the shift is gone
   */
  @Transactional(TxType.MANDATORY)
  public Optional<Appointment> moveWithin(
      String number, Instant from, Crew crew, HouseWord word, Instant now) {
    return moved(number, from, crew, new MoveOrCancel.Aside(null, word), now);
  }

  private Optional<Appointment> moved(
      String number, Instant from, Crew crew, MoveOrCancel.Aside aside, Instant now) {
    Appointment appointment = locked(number);
    if (!appointment.isOpen(now)) {
      return Optional.empty();
    }
    seats.lock(appointment.shop(), crew, appointment.effort().at(from));
    if (aside.holder() != null) {
      holds.release(aside.holder());
    }
    boolean sameToHer =
        from.equals(appointment.from())
            && crew.lead().staff().equals(appointment.adviser().staff());
    ledger.release(appointment.occupant());
    appointment.moveTo(from, crew, now);
    ledger.occupy(appointment.occupant(), appointment.resources(), appointment.busy());
    Fact fact = sameToHer ? Fact.CHANGED : Fact.MOVED;
    news.fire(new AppointmentNews(fact, appointment, now, aside.word()));
    return Optional.of(appointment);
  }

  /**
   * What was prepared for it is erased.
   *
   * @return empty when it can no longer be cancelled
   */
  @Transactional(TxType.REQUIRES_NEW)
  Optional<Appointment> cancel(String number, Instant now) {
    return cancelled(number, HouseWord.NONE, now);
  }

  /** The same inside a change that makes it necessary. */
  @Transactional(TxType.MANDATORY)
  public Optional<Appointment> cancelWithin(String number, HouseWord word, Instant now) {
    return cancelled(number, word, now);
  }

  private Optional<Appointment> cancelled(String number, HouseWord word, Instant now) {
    Appointment appointment = locked(number);
    if (!appointment.isOpen(now)) {
      return Optional.empty();
    }
    ledger.release(appointment.occupant());
    appointment.cancel(now);
    preparations.erase(number);
    news.fire(new AppointmentNews(Fact.CANCELLED, appointment, now, word));
    return Optional.of(appointment);
  }

  private Appointment locked(String number) {
    return em.find(Appointment.class, number, LockModeType.PESSIMISTIC_WRITE);
  }
}
