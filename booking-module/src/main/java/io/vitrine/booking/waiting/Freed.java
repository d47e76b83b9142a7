package io.vitrine.booking.waiting;

import io.vitrine.booking.appointment.AppointmentNews;
import io.vitrine.booking.appointment.AppointmentNews.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.atomic.AtomicBoolean;

/** Remembers that a time became free on this server, until somebody looks. */
@ApplicationScoped
public class Freed {

  private final AtomicBoolean something = new AtomicBoolean();

  void note(@Observes(during = TransactionPhase.AFTER_SUCCESS) AppointmentNews news) {
    if (news.fact() == Fact.CANCELLED || news.fact() == Fact.MOVED) {
      something.set(true);
    }
  }

  boolean take() {
    return something.getAndSet(false);
  }
}
