package io.vitrine.booking.signin.page;

import io.vitrine.booking.signin.LocalPath;
import io.vitrine.booking.signin.PeopleAtDevice;
import io.vitrine.booking.signin.RenewSignIn;
import io.vitrine.booking.signin.SignInAnswer;
import io.vitrine.booking.signin.StartSignIn;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The form where staff say who they are. */
@Named
@RequestScoped
public class SignInPage {

  private static final String TEXTS = "io.vitrine.booking.signin.texts";
  private static final String START = "/booking/staff/";

  @Inject private StartSignIn startSignIn;
  @Inject private RenewSignIn renewSignIn;
  @Inject private SignInCookies cookies;
  @Inject private PeopleAtDevice people;
  @Inject private Refusals refusals;
  @Inject private HttpServletRequest request;
  @Inject private FacesContext faces;

  private String email;
  private String password;
  private String next;
  private boolean out;
  private boolean other;
  private boolean changed;

  /** Whoever is still signed in and only lost the ticket goes on without being asked. */
  public void arrive() throws IOException {
    if (out || other || cookies.token(request) == null) {
      return;
    }
    SignInAnswer answer =
        renewSignIn.renew(cookies.token(request), request.getRemoteAddr(), cookies.here(request));
    if (answer instanceof SignInAnswer.Opened opened) {
      goOn(opened);
    } else if (answer instanceof SignInAnswer.Locked locked) {
      cookies.lock(request, response(), locked);
      faces.getExternalContext().redirect(LockPage.addressFor(next));
    } else {
      cookies.clear(request, response());
    }
  }

  /** The button. */
  public void signIn() throws IOException {
    SignInAnswer answer =
        startSignIn.start(email, password, request.getRemoteAddr(), cookies.device(request));
    password = null;
    if (answer instanceof SignInAnswer.Opened opened) {
      if (request.getSession(false) != null) {
        request.changeSessionId();
      }
      goOn(opened);
    } else {
      Problem problem =
          answer instanceof SignInAnswer.Slowed slowed
              ? refusals.from(
                  TEXTS, 429, "sign-in-slowed", Math.max(1, slowed.delay().toSeconds() + 1))
              : refusals.from(TEXTS, 401, "sign-in-wrong");
      faces.getExternalContext().setResponseStatus(problem.status());
      faces.addMessage(
          null, new FacesMessage(FacesMessage.SEVERITY_ERROR, problem.title(), problem.detail()));
    }
  }

  private void goOn(SignInAnswer.Opened opened) throws IOException {
    cookies.set(request, response(), opened);
    faces.getExternalContext().redirect(LocalPath.of(next).map(LocalPath::path).orElse(START));
  }

  private HttpServletResponse response() {
    return (HttpServletResponse) faces.getExternalContext().getResponse();
  }

  /** The way to come back by PIN, where somebody may at this device; else {@code null}. */
  public String getPinAddress() {
    boolean some =
        cookies
            .device(request)
            .filter(pass -> !people.withPinAt(pass.device()).isEmpty())
            .isPresent();
    return some ? LockPage.addressFor(next) : null;
  }

  public boolean isOther() {
    return other;
  }

  public void setOther(boolean other) {
    this.other = other;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getNext() {
    return next;
  }

  public void setNext(String next) {
    this.next = next;
  }

  public boolean isChanged() {
    return changed;
  }

  public void setChanged(boolean changed) {
    this.changed = changed;
  }

  public boolean isOut() {
    return out;
  }

  public void setOut(boolean out) {
    this.out = out;
  }
}
