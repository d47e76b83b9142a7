package io.vitrine.booking.webhook;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.AppointmentAttended;
import io.vitrine.booking.appointment.AppointmentNews;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Writes down what webhooks are to be told, in the transaction in which it happens. */
@ApplicationScoped
public class WriteEvents {

  private final EntityManager em;
  private final Clock clock;

  @Inject
  public WriteEvents(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  WriteEvents() {
    this(null, null);
  }

  void happened(@Observes @Priority(Interceptor.Priority.APPLICATION) AppointmentNews news) {
    switch (news.fact()) {
      case AGREED -> write(EventType.BOOKED, news.appointment(), news.at());
      case MOVED -> write(EventType.CHANGED, news.appointment(), news.at());
      case CANCELLED -> write(EventType.CANCELLED, news.appointment(), news.at());
      case CHANGED -> {
        // what a customer adds to her visit is nobody else's
      }
    }
  }

  void happened(@Observes AppointmentAttended attended) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    write(EventType.ATTENDED, attended.appointment(), now);
  }

  private void write(EventType type, Appointment appointment, Instant at) {
    List<Webhook> listening =
        em.createQuery(
                "select w from Webhook w where w.state = :active and :shop member of w.shops",
                Webhook.class)
            .setParameter("active", Webhook.State.ACTIVE)
            .setParameter("shop", appointment.shop())
            .getResultList();
    if (listening.stream().anyMatch(webhook -> webhook.wants(type))) {
      WebhookEvent event = WebhookEvent.about(type, appointment, at);
      listening.stream()
          .filter(webhook -> webhook.wants(type))
          .forEach(webhook -> em.persist(new WebhookDelivery(webhook, event)));
    }
  }
}
