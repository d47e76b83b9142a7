package io.vitrine.booking.own;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.AppointmentNews;
import io.vitrine.booking.appointment.AppointmentNews.Fact;
import io.vitrine.booking.appointment.AppointmentState;
import io.vitrine.booking.enquiry.EnquiryNews;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/**
 * What is asked and answered before an appointment is news of it, in the transaction of asking and
 * of answering: the store is told with it.
 */
@ApplicationScoped
class TellOfQuestions {

  private final EntityManager em;
  private final Event<AppointmentNews> news;

  @Inject
  TellOfQuestions(EntityManager em, Event<AppointmentNews> news) {
    this.em = em;
    this.news = news;
  }

  TellOfQuestions() {
    this(null, null);
  }

  void tell(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) EnquiryNews told) {
    String number = told.enquiry().appointment();
    if (number != null) {
      Appointment asked = em.find(Appointment.class, number, LockModeType.PESSIMISTIC_WRITE);
      if (asked.state() != AppointmentState.CANCELLED) {
        asked.talkedOf(told.at());
        news.fire(new AppointmentNews(Fact.CHANGED, asked, told.at()));
      }
    }
  }
}
