package io.vitrine.booking.signin.page;

import io.vitrine.booking.signin.RenewSignIn;
import io.vitrine.booking.signin.SignInAnswer;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code POST /booking/sign-in/renewal}: a new ticket for an open staff page, 204; or 401 and no
 * ticket any more; or 423 at a shared device where nobody acted for too long.
 */
@WebServlet("/sign-in/renewal")
public class RenewalServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  private static final Jsonb JSON = JsonbBuilder.create();

  @Inject private RenewSignIn renewSignIn;
  @Inject private SignInCookies cookies;
  @Inject private Refusals refusals;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    SignInAnswer answer =
        renewSignIn.renew(cookies.token(request), request.getRemoteAddr(), cookies.here(request));
    response.setHeader("Cache-Control", "no-store");
    if (answer instanceof SignInAnswer.Opened opened) {
      cookies.set(request, response, opened);
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else if (answer instanceof SignInAnswer.Locked locked) {
      cookies.lock(request, response, locked);
      refuse(response, refusals.locked());
    } else {
      cookies.clear(request, response);
      refuse(response, refusals.signInNeeded());
    }
  }

  static void refuse(HttpServletResponse response, Problem problem) throws IOException {
    response.setStatus(problem.status());
    response.setContentType(Problem.MEDIA_TYPE);
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(JSON.toJson(problem.members()));
  }
}
