package io.vitrine.shell.signin;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * {@code POST /act} of each module: a hand did something on an open page, such as typing. 204; 423
 * where that came too late.
 */
@WebServlet("/act")
public class ActServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    response.setStatus(
        request.getAttribute(IdleLock.LOCKED) == null ? HttpServletResponse.SC_NO_CONTENT : 423);
  }
}
