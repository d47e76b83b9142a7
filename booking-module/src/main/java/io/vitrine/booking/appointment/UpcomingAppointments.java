package io.vitrine.booking.appointment;

import io.vitrine.booking.staff.Agenda;
import io.vitrine.booking.topic.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Tells advisers whom they meet next. */
@ApplicationScoped
public class UpcomingAppointments implements Agenda {

  private final EntityManager em;

  @Inject
  public UpcomingAppointments(EntityManager em) {
    this.em = em;
  }

  UpcomingAppointments() {
    this(null);
  }

  @Override
  public List<Meeting> next(String staff, Instant from, int most) {
    return em.createQuery(
            """
            select a, t from Appointment a, Topic t
            where t.code = a.topic and a.staff = :staff and a.from >= :from
              and a.state in (:agreed, :kept)
            order by a.from""",
            Object[].class)
        .setParameter("staff", staff)
        .setParameter("from", from)
        .setParameter("agreed", AppointmentState.AGREED)
        .setParameter("kept", AppointmentState.KEPT)
        .setMaxResults(most)
        .getResultStream()
        .map(row -> told((Appointment) row[0], (Topic) row[1]))
        .toList();
  }

  private static Meeting told(Appointment appointment, Topic topic) {
    return new Meeting(
        appointment.number(),
        appointment.shop(),
        ZoneId.of(appointment.zone()),
        appointment.from(),
        appointment.until(),
        topic.frenchName(),
        topic.englishName(),
        appointment.customer().name());
  }
}
