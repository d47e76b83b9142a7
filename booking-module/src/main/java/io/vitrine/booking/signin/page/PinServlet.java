package io.vitrine.booking.signin.page;

import io.vitrine.booking.signin.ComeBackByPin;
import io.vitrine.booking.signin.LocalPath;
import io.vitrine.booking.signin.SignInAnswer;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.DevicePass;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code POST /booking/sign-in/pin}: somebody comes back at a shared device. The form of the lock
 * page is led on, or shown again with the refusal and its status; a script, which keeps its page
 * below the lock, gets 204 or the problem.
 */
@WebServlet("/sign-in/pin")
public class PinServlet extends HttpServlet {

  private static final long serialVersionUID = 1;
  private static final String TEXTS = "io.vitrine.booking.signin.texts";

  @Inject private ComeBackByPin comeBackByPin;
  @Inject private SignInCookies cookies;
  @Inject private Refusals refusals;

  /** Whether the house's own script asks, rather than a form. */
  static boolean isScript(HttpServletRequest request) {
    return "fetch".equals(request.getHeader("Vitrine-Asks"));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    response.setHeader("Cache-Control", "no-store");
    Optional<DevicePass> pass = cookies.device(request);
    SignInAnswer answer =
        pass.isEmpty()
            ? new SignInAnswer.Ended()
            : comeBackByPin.comeBack(
                pass.get(), text(request, "staff"), text(request, "pin"), request.getRemoteAddr());
    if (answer instanceof SignInAnswer.Opened opened) {
      goOn(request, response, opened);
    } else {
      refuse(request, response, problem(response, answer));
    }
  }

  /** Abuse case 68: the token and the session of these pages are new ones. */
  private void goOn(
      HttpServletRequest request, HttpServletResponse response, SignInAnswer.Opened opened) {
    if (request.getSession(false) != null) {
      request.changeSessionId();
    }
    cookies.set(request, response, opened);
    response.setHeader("Vitrine-Person", opened.ticket().staff());
    if (isScript(request)) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", LockPage.pageAfter(request.getParameter("next")));
    }
  }

  private Problem problem(HttpServletResponse response, SignInAnswer answer) {
    if (answer instanceof SignInAnswer.WrongPin wrong) {
      return refusals.from(TEXTS, 401, "pin-wrong", wrong.left());
    }
    if (answer instanceof SignInAnswer.Slowed slowed) {
      long seconds = Math.max(1, slowed.delay().plusMillis(999).toSeconds());
      response.setHeader("Retry-After", String.valueOf(seconds));
      return refusals.from(TEXTS, 429, "pin-slowed", seconds);
    }
    return refusals.from(TEXTS, 403, "pin-ended");
  }

  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, Problem problem)
      throws IOException, ServletException {
    if (isScript(request)) {
      RenewalServlet.refuse(response, problem);
      return;
    }
    response.setStatus(problem.status());
    request.setAttribute(LockPage.REFUSAL, problem);
    request.getRequestDispatcher("/sign-in/lock").forward(request, response);
  }

  private static String text(HttpServletRequest request, String name) {
    String text = request.getParameter(name);
    return text == null ? "" : text.strip();
  }

  /** Where the person wanted to go, or the start. */
  static String pathOr(String next, String start) {
    return LocalPath.of(next).map(LocalPath::path).orElse(start);
  }
}
