package io.vitrine.booking.privacy.page;

import io.vitrine.booking.appointment.Customer;
import io.vitrine.booking.privacy.OwnPace;
import io.vitrine.booking.privacy.SendOwnLink;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.omnifaces.cdi.Param;

/**
 * Where somebody asks for the link to her own page. The answer is the same whoever asks and whether
 * the address is known.
 */
@Named
@RequestScoped
public class MinePage {

  @Inject private SendOwnLink sending;
  @Inject private OwnPace pace;
  @Inject private OwnTexts texts;
  @Inject private HttpServletRequest request;
  @Inject private FacesContext faces;

  @Inject @Param private boolean sent;

  private String email;
  private OwnTexts.Said refusal;

  /** The button. */
  public void send() throws IOException {
    if (!pace.admits(request.getRemoteAddr())) {
      refuse(429, "too-many", pace.most());
    } else if (Customer.breaksLines(email) || !Customer.flaws("—", email, null).isEmpty()) {
      OwnTexts.Said said = texts.refusal("no-address");
      faces.addMessage(
          "mine:email", new FacesMessage(FacesMessage.SEVERITY_ERROR, said.title(), said.text()));
      faces.getExternalContext().setResponseStatus(422);
    } else {
      sending.send(email, texts.code());
      faces.getExternalContext().redirect("/booking/mine?sent=true");
    }
  }

  private void refuse(int status, String name, Object... arguments) {
    refusal = texts.refusal(name, arguments);
    faces.getExternalContext().setResponseStatus(status);
  }

  public boolean isSent() {
    return sent;
  }

  public OwnTexts.Said getRefusal() {
    return refusal;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
