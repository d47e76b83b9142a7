package io.vitrine.booking.enquiry;

import io.vitrine.booking.enquiry.EnquiryNews.What;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;

/** The transaction of asking: the task and the letter about it, or neither. */
@ApplicationScoped
public class KeepEnquiry {

  private final EntityManager em;
  private final Event<EnquiryNews> news;

  @Inject
  public KeepEnquiry(EntityManager em, Event<EnquiryNews> news) {
    this.em = em;
    this.news = news;
  }

  KeepEnquiry() {
    this(null, null);
  }

  /**
   * @throws jakarta.persistence.PersistenceException when the attempt came before
   */
  @Transactional(TxType.REQUIRES_NEW)
  Enquiry keep(Enquiry enquiry, Instant now) {
    em.persist(enquiry);
    em.flush();
    news.fire(new EnquiryNews(What.ASKED, enquiry, now));
    return enquiry;
  }
}
