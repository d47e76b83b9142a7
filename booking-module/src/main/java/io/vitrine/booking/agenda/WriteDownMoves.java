package io.vitrine.booking.agenda;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.AppointmentNews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.ZoneOffset;
import java.util.UUID;

/** Writes down, in the transaction of the act, who of the house changed an appointment and why. */
@ApplicationScoped
public class WriteDownMoves {

  private final EntityManager em;

  @Inject
  public WriteDownMoves(EntityManager em) {
    this.em = em;
  }

  WriteDownMoves() {
    this(null);
  }

  void write(@Observes AppointmentNews news) {
    if (news.word().by().isEmpty()) {
      return;
    }
    Appointment appointment = news.appointment();
    em.createNativeQuery(
            """
            insert into booking.house_act
              (id, appointment, act, version, by_staff, at, from_at, staff, reason)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)""")
        .setParameter(1, UUID.randomUUID().toString())
        .setParameter(2, appointment.number())
        .setParameter(3, news.fact().name())
        .setParameter(4, appointment.version())
        .setParameter(5, news.word().by())
        .setParameter(6, news.at().atOffset(ZoneOffset.UTC))
        .setParameter(7, appointment.from().atOffset(ZoneOffset.UTC))
        .setParameter(8, appointment.adviser().staff())
        .setParameter(9, news.word().reason())
        .executeUpdate();
  }
}
