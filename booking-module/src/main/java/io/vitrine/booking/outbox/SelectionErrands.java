package io.vitrine.booking.outbox;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.AppointmentNews;
import io.vitrine.booking.appointment.AppointmentNews.Fact;
import io.vitrine.booking.appointment.SelectionAnswer;
import io.vitrine.booking.appointment.SelectionState;
import io.vitrine.shell.outbox.Backoff;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Which selections are still to be read, and what is done once one was. */
@ApplicationScoped
public class SelectionErrands {

  private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(5), Duration.ofMinutes(30));

  private final EntityManager em;
  private final Event<AppointmentNews> news;

  @Inject
  public SelectionErrands(EntityManager em, Event<AppointmentNews> news) {
    this.em = em;
    this.news = news;
  }

  SelectionErrands() {
    this(null, null);
  }

  /** An appointment and the share token it came with. */
  public record Errand(String appointment, String token, int attempts) {}

  void note(@Observes @Priority(Interceptor.Priority.APPLICATION) AppointmentNews told) {
    Appointment appointment = told.appointment();
    if (told.fact() == Fact.AGREED && appointment.selectionState() == SelectionState.LATER) {
      em.flush();
      em.createNativeQuery(
              """
              insert into booking.selection_errand (appointment, attempts, due_at)
              values (?1, 0, ?2)""")
          .setParameter(1, appointment.number())
          .setParameter(2, told.at().atOffset(ZoneOffset.UTC))
          .executeUpdate();
    }
  }

  List<Errand> due(Instant now) {
    List<?> rows =
        em.createNativeQuery(
                """
                select e.appointment, a.selection_token, e.attempts
                from booking.selection_errand e
                join booking.appointment a on a.number = e.appointment
                where e.due_at <= ?1 order by e.due_at""")
            .setParameter(1, now.atOffset(ZoneOffset.UTC))
            .setMaxResults(50)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Errand((String) row[0], (String) row[1], ((Number) row[2]).intValue()))
        .toList();
  }

  /** The catalogue was away again. */
  @Transactional
  void postpone(Errand errand, Instant now) {
    em.createNativeQuery(
            "update booking.selection_errand set attempts = ?1, due_at = ?2 where appointment = ?3")
        .setParameter(1, errand.attempts() + 1)
        .setParameter(2, now.plus(BACKOFF.after(errand.attempts() + 1)).atOffset(ZoneOffset.UTC))
        .setParameter(3, errand.appointment())
        .executeUpdate();
  }

  /** The appointment knows its selection now, and so does whoever is told of changes. */
  @Transactional
  void done(Errand errand, SelectionAnswer answer, Instant now) {
    Appointment appointment =
        em.find(Appointment.class, errand.appointment(), LockModeType.PESSIMISTIC_WRITE);
    int ours =
        em.createNativeQuery("delete from booking.selection_errand where appointment = ?1")
            .setParameter(1, errand.appointment())
            .executeUpdate();
    if (ours == 1) {
      appointment.learn(answer, now);
      news.fire(new AppointmentNews(Fact.CHANGED, appointment, now));
    }
  }
}
