package io.vitrine.booking.own;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.AppointmentNews;
import io.vitrine.booking.appointment.AppointmentNews.Fact;
import io.vitrine.booking.appointment.AppointmentState;
import io.vitrine.booking.appointment.Compared;
import io.vitrine.booking.appointment.KeptSelection;
import io.vitrine.booking.own.OwnAnswer.Done;
import io.vitrine.booking.own.OwnAnswer.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/** Changes what an appointment holds, not when it is: the row's lock, and the store is told. */
@ApplicationScoped
public class ChangeOwn {

  private final EntityManager em;
  private final Event<AppointmentNews> news;
  private final Clock clock;

  @Inject
  public ChangeOwn(EntityManager em, Event<AppointmentNews> news, Clock clock) {
    this.em = em;
    this.news = news;
    this.clock = clock;
  }

  ChangeOwn() {
    this(null, null, null);
  }

  /** She comes so many minutes late. */
  @Transactional
  public OwnAnswer runsLate(Appointment own, LateBy by) {
    return change(own, LateWindow::refusal, (it, now) -> it.runsLate(by.minutes(), now));
  }

  /** It has begun, and she does not come. */
  @Transactional
  public OwnAnswer doesNotCome(Appointment own) {
    return change(own, ChangeOwn::hasNotBegun, Appointment::doesNotCome);
  }

  private static Optional<OwnReason> hasNotBegun(Appointment it, Instant now) {
    return it.hasBegun(now)
        ? LateWindow.refusal(it, now)
        : Optional.of(OwnReason.TOO_EARLY_TO_BE_LATE);
  }

  /** She wants to say or ask this before. */
  @Transactional
  public OwnAnswer says(Appointment own, String words) {
    return change(own, ChangeOwn::isClosed, (it, now) -> it.says(words, now));
  }

  /** She brings this list along. */
  @Transactional
  OwnAnswer brings(Appointment own, KeptSelection list) {
    return change(own, ChangeOwn::isClosed, (it, now) -> it.brings(list, now));
  }

  /** She shows what she put beside each other in the catalogue. */
  @Transactional
  public OwnAnswer shows(Appointment own, Compared compared) {
    return compared.isOne()
        ? change(own, ChangeOwn::isClosed, (it, now) -> it.shows(compared, now))
        : new Refused(OwnReason.NOTHING_COMPARED);
  }

  private static Optional<OwnReason> isClosed(Appointment it, Instant now) {
    return it.state() == AppointmentState.AGREED && it.isOpen(now)
        ? Optional.empty()
        : Optional.of(OwnReason.NO_LONGER_OPEN);
  }

  private OwnAnswer change(
      Appointment own,
      BiFunction<Appointment, Instant, Optional<OwnReason>> refusal,
      BiConsumer<Appointment, Instant> deed) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Appointment locked = em.find(Appointment.class, own.number(), LockModeType.PESSIMISTIC_WRITE);
    Optional<OwnReason> no = refusal.apply(locked, now);
    if (no.isPresent()) {
      return new Refused(no.get());
    }
    deed.accept(locked, now);
    news.fire(new AppointmentNews(Fact.CHANGED, locked, now));
    return new Done(locked);
  }
}
