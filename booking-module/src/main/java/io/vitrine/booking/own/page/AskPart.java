package io.vitrine.booking.own.page;

import io.vitrine.booking.appointment.page.AppointmentPage;
import io.vitrine.booking.appointment.page.FormKey;
import io.vitrine.booking.enquiry.Enquiry;
import io.vitrine.booking.enquiry.EnquiryPace;
import io.vitrine.booking.own.AskBefore;
import io.vitrine.booking.own.OwnAnswer;
import io.vitrine.booking.own.OwnReason;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;

/** Questions before an appointment, with the answers that came. */
@Named
@RequestScoped
public class AskPart {

  @Inject private AppointmentPage page;
  @Inject private AskBefore asking;
  @Inject private EnquiryPace pace;
  @Inject private OwnPress press;
  @Inject private HttpServletRequest request;

  private final FormKey key = new FormKey();
  private List<Enquiry> asked;
  private String text;

  /** In the order of asking. */
  public List<Enquiry> getAsked() {
    if (asked == null) {
      asked = page.appointment() == null ? List.of() : asking.asked(page.appointment());
    }
    return asked;
  }

  /** The button. */
  public void send() throws IOException {
    press.act(
        "question",
        own ->
            pace.admits(request.getRemoteAddr())
                ? asking.ask(own, text, getKey())
                : new OwnAnswer.Refused(OwnReason.TOO_MANY));
  }

  public OwnWords.Said getRefusal() {
    return press.refusal();
  }

  /** What this attempt is called. */
  public String getKey() {
    return key.of(request);
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
