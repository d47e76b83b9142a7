package io.vitrine.booking.agenda.page;

import io.vitrine.booking.appointment.AppointmentAnswer.Refused;
import io.vitrine.booking.appointment.MarkMissed;
import io.vitrine.booking.appointment.page.Refusal;
import io.vitrine.booking.appointment.page.Words;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** "Has not come": one button beside an appointment that has begun. */
@Named
@RequestScoped
public class MissedPart {

  /** The buttons of the list are called so; their value is the appointment's number. */
  private static final String MARK = "came:missed";

  @Inject private AgendaChoice choice;
  @Inject private MarkMissed missing;
  @Inject private SignedIn signedIn;
  @Inject private Words words;
  @Inject private FacesContext faces;

  private Refusal refusal;

  public void mark() throws IOException {
    ExternalContext page = faces.getExternalContext();
    if (!choice.isAllowed()) {
      page.setResponseStatus(403);
      return;
    }
    String number = page.getRequestParameterMap().get(MARK);
    Refused no =
        missing.said(choice.getShop(), number, signedIn.getStaff()).fold(it -> null, why -> why);
    if (no == null) {
      page.redirect(choice.here().with("done", "missed").toString());
    } else {
      refusal = words.refusal(no);
      page.setResponseStatus(409);
    }
  }

  public Refusal getRefusal() {
    return refusal;
  }
}
