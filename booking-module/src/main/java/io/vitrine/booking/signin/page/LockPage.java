package io.vitrine.booking.signin.page;

import io.vitrine.booking.signin.PeopleAtDevice;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.signin.DevicePass;
import io.vitrine.shell.signin.LastAct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where a shared device asks who is there. */
@Named
@RequestScoped
public class LockPage {

  static final String REFUSAL = LockPage.class.getName() + ".refusal";
  private static final String START = "/booking/staff/";

  @Inject private PeopleAtDevice peopleAtDevice;
  @Inject private SignInCookies cookies;
  @Inject private HttpServletRequest request;

  private List<PeopleAtDevice.Person> people;

  static String addressFor(String next) {
    return "/booking/sign-in/lock?next=" + encoded(pageAfter(next));
  }

  /** Abuse case 71: a page of this house, never another site's. */
  static String pageAfter(String next) {
    return PinServlet.pathOr(next, START);
  }

  private static String encoded(String path) {
    return URLEncoder.encode(path, StandardCharsets.UTF_8);
  }

  /** Who may come back here by a PIN. */
  public List<PeopleAtDevice.Person> getPeople() {
    if (people == null) {
      people =
          cookies
              .device(request)
              .map(pass -> peopleAtDevice.withPinAt(pass.device()))
              .orElse(List.of());
    }
    return people;
  }

  /** Who is chosen already: the one who was, or who acted here last, or the only one. */
  public String getChosen() {
    String asked = request.getParameter("staff");
    String last = cookies.here(request).lastAct().map(LastAct::session).orElse("");
    return getPeople().stream()
        .filter(one -> asked == null ? one.session().equals(last) : one.staff().equals(asked))
        .findFirst()
        .or(() -> getPeople().stream().filter(one -> getPeople().size() == 1).findFirst())
        .map(PeopleAtDevice.Person::staff)
        .orElse(null);
  }

  /** The device's name, or {@code null} where this browser is none. */
  public String getDevice() {
    return cookies.device(request).map(DevicePass::name).orElse(null);
  }

  /** Why the PIN was not taken, or {@code null}. */
  public Problem getProblem() {
    return (Problem) request.getAttribute(REFUSAL);
  }

  public String getNext() {
    return pageAfter(request.getParameter("next"));
  }

  /** The form for the password, and back. */
  public String getPasswordAddress() {
    return "/booking/sign-in?other=true&next=" + encoded(getNext());
  }
}
