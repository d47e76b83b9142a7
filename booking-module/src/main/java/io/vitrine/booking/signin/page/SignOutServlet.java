package io.vitrine.booking.signin.page;

import io.vitrine.booking.signin.EndSignIn;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** {@code POST /booking/sign-in/out}: ends the sign-in on every node and forgets the cookies. */
@WebServlet("/sign-in/out")
public class SignOutServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Inject private EndSignIn endSignIn;
  @Inject private SignInCookies cookies;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    endSignIn.end(cookies.token(request), request.getRemoteAddr());
    cookies.clear(request, response);
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    response.setHeader("Cache-Control", "no-store");
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", request.getContextPath() + "/sign-in?out=true");
  }
}
