package io.vitrine.booking.appointment;

import io.vitrine.booking.rota.BookedTime;
import io.vitrine.booking.rota.BookedTimes;
import io.vitrine.booking.slot.Tick;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/**
 * Tells the rota what customers have been promised: of two who advise, the time of each. The topic
 * is told by its code.
 */
@ApplicationScoped
public class BookedAppointments implements BookedTimes {

  private final EntityManager em;

  @Inject
  public BookedAppointments(EntityManager em) {
    this.em = em;
  }

  BookedAppointments() {
    this(null);
  }

  @Override
  public List<BookedTime> in(String shop, Instant from, Instant to) {
    return em.createQuery(
            """
            select a from Appointment a
            where a.shop = :shop and a.busyFrom < :to and a.busyUntil > :from
              and a.state in (:agreed, :kept)
            order by a.from, a.staff""",
            Appointment.class)
        .setParameter("shop", shop)
        .setParameter("from", Tick.of(from))
        .setParameter("to", Tick.of(to))
        .setParameter("agreed", AppointmentState.AGREED)
        .setParameter("kept", AppointmentState.KEPT)
        .getResultStream()
        .flatMap(
            appointment ->
                appointment.crew().staff().stream().map(staff -> told(appointment, staff)))
        .toList();
  }

  private static BookedTime told(Appointment appointment, String staff) {
    var busy = appointment.busy();
    return new BookedTime(
        appointment.number(),
        staff,
        Tick.start(busy.from()),
        Tick.start(busy.until()),
        appointment.topic(),
        appointment.customer().name());
  }
}
