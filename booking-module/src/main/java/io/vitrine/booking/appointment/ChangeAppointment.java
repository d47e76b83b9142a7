package io.vitrine.booking.appointment;

import io.vitrine.booking.appointment.AppointmentNews.Fact;
import io.vitrine.booking.preparation.Preparations;
import io.vitrine.booking.rota.PublishedShifts;
import io.vitrine.booking.slot.Occupation;
import io.vitrine.booking.slot.Tick;
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
  private final PublishedShifts shifts;
  private final Ledger ledger;
  private final Preparations preparations;
  private final Event<AppointmentNews> news;

  @Inject
  public ChangeAppointment(
      EntityManager em,
      PublishedShifts shifts,
      Ledger ledger,
      Preparations preparations,
      Event<AppointmentNews> news) {
    this.em = em;
    this.shifts = shifts;
    this.ledger = ledger;
    this.preparations = preparations;
    this.news = news;
  }

  ChangeAppointment() {
    this(null, null, null, null, null);
  }

  /**
   * @return empty when it can no longer be changed
   * @throws TimeTaken when somebody else holds that time, or the shift is gone
   */
  @Transactional(TxType.REQUIRES_NEW)
  Optional<Appointment> move(String number, Instant from, Adviser adviser, Instant now) {
    Appointment appointment = locked(number);
    if (!appointment.isOpen(now)) {
      return Optional.empty();
    }
    Occupation busy = appointment.effort().from(adviser.staff(), Tick.of(from));
    shifts
        .hold(
            adviser.staff(), appointment.shop(), Tick.start(busy.from()), Tick.start(busy.until()))
        .orElseThrow(TimeTaken::new);
    ledger.release(appointment);
    appointment.moveTo(from, adviser, now);
    ledger.occupy(appointment);
    news.fire(new AppointmentNews(Fact.MOVED, appointment, now));
    return Optional.of(appointment);
  }

  /**
   * What was prepared for it is erased.
   *
   * @return empty when it can no longer be cancelled
   */
  @Transactional(TxType.REQUIRES_NEW)
  Optional<Appointment> cancel(String number, Instant now) {
    Appointment appointment = locked(number);
    if (!appointment.isOpen(now)) {
      return Optional.empty();
    }
    ledger.release(appointment);
    appointment.cancel(now);
    preparations.erase(number);
    news.fire(new AppointmentNews(Fact.CANCELLED, appointment, now));
    return Optional.of(appointment);
  }

  private Appointment locked(String number) {
    return em.find(Appointment.class, number, LockModeType.PESSIMISTIC_WRITE);
  }
}
