package io.vitrine.booking.signin.page;

import io.vitrine.booking.shop.page.OwnShops;
import io.vitrine.booking.signin.EndAtDevice;
import io.vitrine.booking.signin.PeopleAtDevice;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.ResourceBundle;

/** A manager sees who is signed in at the devices of her shops, ends it, or removes a PIN. */
@Named
@RequestScoped
public class DeviceSignInsPage {

  private static final String TEXTS = "io.vitrine.booking.signin.texts";

  @Inject private PeopleAtDevice peopleAtDevice;
  @Inject private EndAtDevice endAtDevice;
  @Inject private OwnShops own;
  @Inject private Refusals refusals;
  @Inject private Language language;
  @Inject private HttpServletRequest request;
  @Inject private FacesContext faces;

  private List<PeopleAtDevice.Person> people;
  private String done;

  /** The button beside a sign-in. */
  public String end(String session) {
    return answered(endAtDevice.end(session, shops(), request.getRemoteAddr()), "ended");
  }

  /** The button beside a person who has a PIN. */
  public String removePin(String staff) {
    return answered(endAtDevice.removePin(staff, shops(), request.getRemoteAddr()), "removed");
  }

  private String answered(EndAtDevice.Answer answer, String what) {
    if (answer == EndAtDevice.Answer.DONE) {
      return "/manage/sign-ins?faces-redirect=true&done=" + what;
    }
    Problem problem = refusals.from(TEXTS, 404, "pin-unknown");
    faces.getExternalContext().setResponseStatus(problem.status());
    faces.addMessage(
        null, new FacesMessage(FacesMessage.SEVERITY_ERROR, problem.title(), problem.detail()));
    people = null;
    return null;
  }

  private List<String> shops() {
    return own.codes(Role.MANAGER);
  }

  /** Read once a request, so that a button acts on the line it was drawn beside. */
  public List<PeopleAtDevice.Person> getPeople() {
    if (people == null) {
      people = peopleAtDevice.in(shops());
    }
    return people;
  }

  public String shopName(String code) {
    return own.name(code);
  }

  /** What was just done, or {@code null}. */
  public String getDoneText() {
    return "ended".equals(done) || "removed".equals(done)
        ? ResourceBundle.getBundle(
                TEXTS, language.getLocale(), Thread.currentThread().getContextClassLoader())
            .getString("devices." + done)
        : null;
  }

  public String getDone() {
    return done;
  }

  public void setDone(String done) {
    this.done = done;
  }
}
