package io.vitrine.booking.signin.page;

import io.vitrine.booking.signin.SetPin;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The form where somebody of the staff chooses her PIN. */
@Named
@RequestScoped
public class PinPage {

  private static final String TEXTS = "io.vitrine.booking.signin.texts";

  @Inject private SetPin setPin;
  @Inject private Refusals refusals;
  @Inject private SignedIn signedIn;
  @Inject private HttpServletRequest request;
  @Inject private FacesContext faces;

  private String password;
  private String pin;
  private String again;
  private boolean done;

  /** The button. */
  public String choose() {
    if (!pin.equals(again)) {
      return say(refusals.from(TEXTS, 422, "pin-again"));
    }
    return setPin
        .set(signedIn.getStaff(), password, pin, request.getRemoteAddr())
        .fold(
            chosen -> "/staff/pin?faces-redirect=true&done=true",
            refused ->
                say(refusals.from(TEXTS, refused.status(), refused.code(), refused.seconds())));
  }

  private String say(Problem problem) {
    faces.getExternalContext().setResponseStatus(problem.status());
    faces.addMessage(
        null, new FacesMessage(FacesMessage.SEVERITY_ERROR, problem.title(), problem.detail()));
    return null;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getPin() {
    return pin;
  }

  public void setPin(String pin) {
    this.pin = pin;
  }

  public String getAgain() {
    return again;
  }

  public void setAgain(String again) {
    this.again = again;
  }

  public boolean isDone() {
    return done;
  }

  public void setDone(boolean done) {
    this.done = done;
  }
}
