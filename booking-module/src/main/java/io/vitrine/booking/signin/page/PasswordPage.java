package io.vitrine.booking.signin.page;

import io.vitrine.booking.signin.SetPassword;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** The form where somebody of the staff chooses another password; afterwards she signs in anew. */
@Named
@RequestScoped
public class PasswordPage {

  private static final String TEXTS = "io.vitrine.booking.signin.texts";

  @Inject private SetPassword setPassword;
  @Inject private SignInCookies cookies;
  @Inject private Refusals refusals;
  @Inject private SignedIn signedIn;
  @Inject private HttpServletRequest request;
  @Inject private FacesContext faces;

  private String old;
  private String password;
  private String again;

  /** The button. */
  public void change() throws IOException {
    if (!password.equals(again)) {
      say(refusals.from(TEXTS, 422, "password-again"));
      return;
    }
    SetPassword.Change change =
        setPassword.change(signedIn.getStaff(), old, password, request.getRemoteAddr());
    switch (change.answer()) {
      case SET -> leave();
      case SLOWED ->
          say(
              refusals.from(
                  TEXTS, 429, "sign-in-slowed", Math.max(1, change.delay().toSeconds() + 1)));
      case WRONG -> say(refusals.from(TEXTS, 403, "password-old"));
      case SHORT, LONG, MONOTONE, NAMED ->
          say(
              refusals.from(
                  TEXTS, 422, "password-" + change.answer().name().toLowerCase(Locale.ROOT)));
    }
  }

  private void leave() throws IOException {
    cookies.clear(request, response());
    faces.getExternalContext().redirect("/booking/sign-in?changed=true");
  }

  private void say(Problem problem) {
    faces.getExternalContext().setResponseStatus(problem.status());
    faces.addMessage(
        null, new FacesMessage(FacesMessage.SEVERITY_ERROR, problem.title(), problem.detail()));
  }

  private HttpServletResponse response() {
    return (HttpServletResponse) faces.getExternalContext().getResponse();
  }

  public String getOld() {
    return old;
  }

  public void setOld(String old) {
    this.old = old;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getAgain() {
    return again;
  }

  public void setAgain(String again) {
    this.again = again;
  }
}
