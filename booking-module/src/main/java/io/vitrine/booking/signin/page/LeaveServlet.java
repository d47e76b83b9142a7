package io.vitrine.booking.signin.page;

import io.vitrine.booking.signin.LockSignIn;
import io.vitrine.booking.signin.SignInAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * {@code POST /booking/sign-in/leave}: whoever is at this shared device makes room; the next one,
 * or she again, gives a PIN. A page is led there, a script gets 204.
 */
@WebServlet("/sign-in/leave")
public class LeaveServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Inject private LockSignIn lockSignIn;
  @Inject private SignInCookies cookies;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    Optional<SignInAnswer.Locked> locked =
        lockSignIn.lock(cookies.token(request), request.getRemoteAddr());
    locked.ifPresent(left -> cookies.lock(request, response, left));
    response.setHeader("Cache-Control", "no-store");
    if (PinServlet.isScript(request)) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", LockPage.addressFor(request.getParameter("next")));
    }
  }
}
