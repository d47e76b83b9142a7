package io.vitrine.booking.enquiry;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.enquiry.EnquiryAnswer.Done;
import io.vitrine.booking.enquiry.EnquiryAnswer.Refused;
import io.vitrine.booking.enquiry.EnquiryNews.What;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;

/** The transaction of asking: the task and the letter about it, or neither. */
@ApplicationScoped
public class KeepEnquiry {

  private final EntityManager em;
  private final Enquiries enquiries;
  private final Event<EnquiryNews> news;

  @Inject
  public KeepEnquiry(EntityManager em, Enquiries enquiries, Event<EnquiryNews> news) {
    this.em = em;
    this.enquiries = enquiries;
    this.news = news;
  }

  KeepEnquiry() {
    this(null, null, null);
  }

  /** More than anybody asks before one visit. */
  static final int MOST_BEFORE = 10;

  /**
   * Who asks before an appointment holds its row meanwhile, so that what she asks is counted, and
   * nothing is kept of an appointment that was cancelled or erased by then.
   *
   * @return refused where she has asked before that appointment as often as anybody needs to, or
   *     where it is not to come any more
   * @throws jakarta.persistence.PersistenceException when the attempt came before
   */
  @Transactional(TxType.REQUIRES_NEW)
  EnquiryAnswer keep(Enquiry enquiry, Instant now) {
    String number = enquiry.appointment();
    if (number != null) {
      Appointment own = em.find(Appointment.class, number, LockModeType.PESSIMISTIC_WRITE);
      if (!own.isOpen(now)) {
        return new Refused(EnquiryReason.NO_LONGER_OPEN);
      }
      if (enquiries.ofAppointment(number).size() >= MOST_BEFORE) {
        return new Refused(EnquiryReason.ASKED_OFTEN);
      }
    }
    em.persist(enquiry);
    em.flush();
    news.fire(new EnquiryNews(What.ASKED, enquiry, now));
    return new Done(enquiry);
  }
}
