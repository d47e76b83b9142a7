package io.vitrine.booking.own;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.Attempt;
import io.vitrine.booking.appointment.PlainText;
import io.vitrine.booking.enquiry.Enquire;
import io.vitrine.booking.enquiry.Enquiries;
import io.vitrine.booking.enquiry.Enquiry;
import io.vitrine.booking.enquiry.EnquiryReason;
import io.vitrine.booking.enquiry.EnquiryWanted;
import io.vitrine.booking.own.OwnAnswer.Done;
import io.vitrine.booking.own.OwnAnswer.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * A customer asks something before her appointment. It is a question to the shop like any other,
 * with an answer promised, and stands behind her link with its answer.
 */
@ApplicationScoped
public class AskBefore {

  private final Enquire enquire;
  private final Enquiries enquiries;
  private final Clock clock;

  @Inject
  public AskBefore(Enquire enquire, Enquiries enquiries, Clock clock) {
    this.enquire = enquire;
    this.enquiries = enquiries;
    this.clock = clock;
  }

  AskBefore() {
    this(null, null, null);
  }

  /** What she asked for this appointment, in the order of asking. */
  public List<Enquiry> asked(Appointment own) {
    return enquiries.ofAppointment(own.number());
  }

  /**
   * @param key what this attempt is called: sent twice it is one question
   */
  public OwnAnswer ask(Appointment own, String words, String key) {
    Instant now = clock.instant();
    if (!own.isOpen(now)) {
      return new Refused(OwnReason.NO_LONGER_OPEN);
    }
    if (PlainText.lines(words, EnquiryWanted.LONGEST_TEXT).isEmpty()) {
      return new Refused(OwnReason.NOTHING_SAID);
    }
    EnquiryWanted wanted =
        EnquiryWanted.before(
            new EnquiryWanted.Visit(own.number(), own.from()),
            own.shop(),
            own.topic(),
            own.language(),
            own.customer(),
            words);
    return enquire
        .ask(wanted, Attempt.of(key, wanted))
        .fold(done -> new Done(own), no -> new Refused(why(no.reason())));
  }

  private static OwnReason why(EnquiryReason reason) {
    return switch (reason) {
      case KEY_REUSED -> OwnReason.SENT_ALREADY;
      case ASKED_OFTEN -> OwnReason.SAID_OFTEN;
      default -> OwnReason.NO_LONGER_OPEN;
    };
  }
}
