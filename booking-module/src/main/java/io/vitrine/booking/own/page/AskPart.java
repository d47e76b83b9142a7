package io.vitrine.booking.own.page;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.page.AppointmentPage;
import io.vitrine.booking.appointment.page.FormKey;
import io.vitrine.booking.enquiry.Enquiry;
import io.vitrine.booking.enquiry.EnquiryPace;
import io.vitrine.booking.own.AskBefore;
import io.vitrine.booking.own.OwnReason;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Questions before an appointment, with the answers that came. */
@Named
@RequestScoped
public class AskPart {

  @Inject private AppointmentPage page;
  @Inject private AskBefore asking;
  @Inject private EnquiryPace pace;
  @Inject private OwnWords words;
  @Inject private HttpServletRequest request;
  @Inject private FacesContext faces;

  private final FormKey key = new FormKey();
  private List<Enquiry> asked;
  private String text;
  private OwnWords.Said refusal;

  /** In the order of asking. */
  public List<Enquiry> getAsked() {
    if (asked == null) {
      asked = page.appointment() == null ? List.of() : asking.asked(page.appointment());
    }
    return asked;
  }

  /** The button. */
  public void send() throws IOException {
    Appointment own = page.appointment();
    if (own == null) {
      status(404);
    } else if (!pace.admits(request.getRemoteAddr())) {
      refuse(OwnReason.TOO_MANY);
    } else {
      OwnReason no = asking.ask(own, text, getKey()).fold(it -> null, it -> it.reason());
      if (no == null) {
        faces.getExternalContext().redirect(page.getOwn() + "?told=question");
      } else {
        refuse(no);
      }
    }
  }

  private void refuse(OwnReason no) {
    refusal = words.refusal(no);
    status(no.status());
  }

  private void status(int status) {
    ((HttpServletResponse) faces.getExternalContext().getResponse()).setStatus(status);
  }

  public OwnWords.Said getRefusal() {
    return refusal;
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
