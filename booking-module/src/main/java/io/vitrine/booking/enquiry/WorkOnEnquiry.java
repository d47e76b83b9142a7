package io.vitrine.booking.enquiry;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.PlainText;
import io.vitrine.booking.enquiry.Enquiry.Colleague;
import io.vitrine.booking.enquiry.EnquiryAnswer.Done;
import io.vitrine.booking.enquiry.EnquiryAnswer.Refused;
import io.vitrine.booking.enquiry.EnquiryNews.What;
import io.vitrine.booking.shop.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.function.Consumer;

/**
 * The shop's people do the task. Whoever acts holds its row, so that two never answer at once;
 * whoever answers a question before an appointment holds the appointment before that, as whoever
 * changes or erases it does.
 */
@ApplicationScoped
public class WorkOnEnquiry {

  public static final int LONGEST_ANSWER = 4000;

  private final EntityManager em;
  private final Shops shops;
  private final Event<EnquiryNews> news;
  private final Clock clock;

  @Inject
  public WorkOnEnquiry(EntityManager em, Shops shops, Event<EnquiryNews> news, Clock clock) {
    this.em = em;
    this.shops = shops;
    this.news = news;
    this.clock = clock;
  }

  WorkOnEnquiry() {
    this(null, null, null, null);
  }

  /** Somebody takes it, so that nobody else begins. */
  @Transactional
  public EnquiryAnswer take(String id, Collection<String> shops, Colleague who) {
    return act(id, shops, who, enquiry -> enquiry.take(who));
  }

  /** The answer in writing goes out by mail. */
  @Transactional
  public EnquiryAnswer answer(String id, Collection<String> shops, Colleague who, String words) {
    String text = PlainText.lines(words, LONGEST_ANSWER);
    if (text.isEmpty()) {
      return new Refused(EnquiryReason.ANSWER_MISSING);
    }
    Enquiry asked = em.find(Enquiry.class, id);
    if (asked != null
        && shops.contains(asked.shop())
        && asked.email() == null
        && asked.appointment() == null) {
      return new Refused(EnquiryReason.NO_EMAIL);
    }
    holdAppointment(asked);
    return act(
        id,
        shops,
        who,
        enquiry -> {
          Instant now = now();
          enquiry.take(who);
          enquiry.answer(text, now, minutes(enquiry, now));
          news.fire(new EnquiryNews(What.ANSWERED, enquiry, now));
        });
  }

  private void holdAppointment(Enquiry asked) {
    if (asked != null && asked.appointment() != null) {
      em.find(Appointment.class, asked.appointment(), LockModeType.PESSIMISTIC_WRITE);
    }
  }

  /** They spoke on the phone. */
  @Transactional
  public EnquiryAnswer reached(String id, Collection<String> shops, Colleague who) {
    return act(
        id,
        shops,
        who,
        enquiry -> {
          enquiry.take(who);
          enquiry.reached(now(), minutes(enquiry, now()));
        });
  }

  /** Nobody picked up; somebody calls again, three times at most. */
  @Transactional
  public EnquiryAnswer notReached(String id, Collection<String> shops, Colleague who) {
    return act(
        id,
        shops,
        who,
        enquiry -> {
          enquiry.take(who);
          enquiry.notReached(now(), minutes(enquiry, now()));
        });
  }

  private EnquiryAnswer act(
      String id, Collection<String> may, Colleague who, Consumer<Enquiry> deed) {
    Enquiry enquiry =
        id == null ? null : em.find(Enquiry.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (enquiry == null || !may.contains(enquiry.shop())) {
      return new Refused(EnquiryReason.UNKNOWN_ENQUIRY);
    }
    if (enquiry.state() == EnquiryState.DONE) {
      return new Refused(EnquiryReason.DONE_ALREADY);
    }
    if (enquiry.isOf(who.staff())) {
      return new Refused(EnquiryReason.TAKEN_BY_COLLEAGUE);
    }
    deed.accept(enquiry);
    return new Done(enquiry);
  }

  private int minutes(Enquiry enquiry, Instant now) {
    return shops
        .find(enquiry.shop())
        .map(shop -> (int) Enquire.opening(shop).between(enquiry.askedAt(), now).toMinutes())
        .orElse(0);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
