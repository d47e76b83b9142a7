package io.vitrine.booking.appointment;

import io.vitrine.booking.appointment.AppointmentAnswer.Done;
import io.vitrine.booking.appointment.AppointmentAnswer.Refused;
import io.vitrine.booking.appointment.AppointmentNews.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Takes appointments to which nobody came for missed. It waits a day and a half for the store's
 * word, and a word that comes later still counts.
 */
@ApplicationScoped
public class MarkMissed {

  private static final Duration PATIENCE = Duration.ofHours(36);

  private final EntityManager em;
  private final Event<AppointmentNews> news;
  private final Clock clock;

  @Inject
  public MarkMissed(EntityManager em, Event<AppointmentNews> news, Clock clock) {
    this.em = em;
    this.news = news;
    this.clock = clock;
  }

  MarkMissed() {
    this(null, null, null);
  }

  /**
   * Somebody of the house says that the customer has not come; saying it again changes nothing.
   *
   * @param who the staff number
   */
  @Transactional
  public AppointmentAnswer said(String shop, String number, String who) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Appointment it =
        number == null ? null : em.find(Appointment.class, number, LockModeType.PESSIMISTIC_WRITE);
    if (it == null || !it.shop().equals(shop)) {
      return Refused.because(Reason.UNKNOWN_NUMBER);
    }
    return switch (it.state()) {
      case CANCELLED -> Refused.because(Reason.CANCELLED);
      case KEPT -> Refused.because(Reason.CAME);
      case MISSED -> new Done(it);
      case AGREED -> it.hasBegun(now) ? missed(it, who, now) : Refused.because(Reason.NOT_BEGUN);
    };
  }

  private AppointmentAnswer missed(Appointment it, String who, Instant now) {
    it.notSeen(now);
    news.fire(new AppointmentNews(Fact.CHANGED, it, now, new HouseWord(who, "")));
    return new Done(it);
  }

  @Transactional
  public void mark() {
    Instant before = clock.instant().minus(PATIENCE);
    em.createQuery(
            "select a from Appointment a where a.state = :agreed and a.from < :before",
            Appointment.class)
        .setParameter("agreed", AppointmentState.AGREED)
        .setParameter("before", before)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .forEach(Appointment::missed);
  }
}
