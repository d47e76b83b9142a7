package io.vitrine.booking.fact;

import io.vitrine.booking.appointment.AppointmentNews;
import io.vitrine.booking.enquiry.Enquiries;
import io.vitrine.booking.preparation.Replies;
import io.vitrine.booking.topic.Topics;
import io.vitrine.shell.clock.InstantColumn;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.persistence.EntityManager;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The facts in the order of their numbers. A number is given under the lock of the counter's row,
 * which is held to the end of the transaction: whoever has read up to a number missed nothing.
 */
@ApplicationScoped
public class AppointmentFacts {

  private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withNullValues(true));

  private final EntityManager em;
  private final Topics topics;
  private final Replies replies;
  private final Enquiries enquiries;

  @Inject
  public AppointmentFacts(EntityManager em, Topics topics, Replies replies, Enquiries enquiries) {
    this.em = em;
    this.topics = topics;
    this.replies = replies;
    this.enquiries = enquiries;
  }

  AppointmentFacts() {
    this(null, null, null, null);
  }

  /** Written with the change itself, and last of all: the counter is everybody's. */
  void tell(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) AppointmentNews news) {
    em.flush();
    var appointment = news.appointment();
    var topic = topics.find(appointment.topic()).orElseThrow();
    em.createNativeQuery(
            """
            update booking.fact_counter set last_sequence = last_sequence + 1
            where name = 'appointment'""")
        .executeUpdate();
    em.createNativeQuery(
            """
            insert into booking.appointment_fact
              (sequence, fact, happened_at, appointment, version, document)
            select last_sequence, ?1, ?2, ?3, ?4, ?5 from booking.fact_counter
            where name = 'appointment'""")
        .setParameter(1, news.fact().name())
        .setParameter(2, news.at().atOffset(ZoneOffset.UTC))
        .setParameter(3, appointment.number())
        .setParameter(4, appointment.version())
        .setParameter(
            5,
            JSON.toJson(
                AppointmentDocument.of(
                    appointment,
                    topic,
                    replies.of(appointment.number()),
                    enquiries.ofAppointment(appointment.number()))))
        .executeUpdate();
  }

  /** The next facts after that number. */
  public List<ToldFact> after(long sequence, int limit) {
    List<?> rows =
        em.createNativeQuery(
                """
                select sequence, fact, happened_at, document from booking.appointment_fact
                where sequence > ?1 order by sequence""")
            .setParameter(1, sequence)
            .setMaxResults(limit)
            .getResultList();
    return rows.stream().map(row -> told((Object[]) row)).toList();
  }

  private static ToldFact told(Object[] cells) {
    return new ToldFact(
        ((Number) cells[0]).longValue(),
        (String) cells[1],
        InstantColumn.read(cells[2]),
        String.valueOf(cells[3]));
  }
}
