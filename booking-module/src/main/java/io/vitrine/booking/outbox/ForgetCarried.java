package io.vitrine.booking.outbox;

import io.vitrine.booking.privacy.OwnNews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Letters that lie where no mail server takes them go with whom they were for. */
@ApplicationScoped
public class ForgetCarried {

  private final MailCarrier carrier;

  @Inject
  public ForgetCarried(MailCarrier carrier) {
    this.carrier = carrier;
  }

  ForgetCarried() {
    this(null);
  }

  /** Before the last letter leaves, which tells her so. */
  void forget(@Observes(during = TransactionPhase.BEFORE_COMPLETION) OwnNews news) {
    if (news.what() == OwnNews.What.ERASED) {
      carrier.forget(news.email());
    }
  }
}
