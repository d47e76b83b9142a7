package io.vitrine.shell.signin;

import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What is answered to nobody where somebody is needed: a browser is sent to the sign-in page and
 * back, or to the page that asks for the PIN; an Ajax request is redirected the Faces way; the API,
 * and a script of a locked page, get a problem.
 */
@ApplicationScoped
class WayIn {

  private static final Jsonb JSON = JsonbBuilder.create();

  private final Refusals refusals;
  private final String signInPage;

  @Inject
  WayIn(
      Refusals refusals,
      @ConfigProperty(name = "VITRINE_SIGN_IN_URL", defaultValue = "/booking/sign-in")
          String signInPage) {
    this.refusals = refusals;
    this.signInPage = signInPage;
  }

  WayIn() {
    this(null, null);
  }

  /** Somebody is asked to sign in. */
  AuthenticationStatus ask(HttpServletRequest request, HttpServletResponse response)
      throws AuthenticationException {
    if (request.getRequestURI().contains("/api/")) {
      return refuse(response);
    }
    try {
      if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        response
            .getWriter()
            .write(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                    + signInPage
                    + "?next="
                    + encoded(request.getRequestURI())
                    + "\"></redirect></partial-response>");
      } else {
        response.sendRedirect(signInPage + "?next=" + encoded(pageOf(request)));
      }
      return AuthenticationStatus.SEND_CONTINUE;
    } catch (IOException e) {
      throw new AuthenticationException("the answer could not be sent", e);
    }
  }

  /** The person is asked for her PIN. */
  AuthenticationStatus askPin(HttpServletRequest request, HttpServletResponse response)
      throws AuthenticationException {
    if (!IdleLock.leads(request)) {
      return send(response, refusals.locked());
    }
    try {
      response.sendRedirect(signInPage + "/lock?next=" + encoded(pageOf(request)));
      return AuthenticationStatus.SEND_CONTINUE;
    } catch (IOException e) {
      throw new AuthenticationException("the answer could not be sent", e);
    }
  }

  /** 401 for a caller that is no browser. */
  AuthenticationStatus refuse(HttpServletResponse response) throws AuthenticationException {
    response.setHeader("WWW-Authenticate", "Bearer realm=\"vitrine\"");
    return send(response, refusals.signInNeeded());
  }

  private static AuthenticationStatus send(HttpServletResponse response, Problem problem)
      throws AuthenticationException {
    try {
      response.setStatus(problem.status());
      response.setContentType(Problem.MEDIA_TYPE);
      response.setCharacterEncoding("UTF-8");
      response.getWriter().write(JSON.toJson(problem.members()));
      return AuthenticationStatus.SEND_FAILURE;
    } catch (IOException e) {
      throw new AuthenticationException("the answer could not be sent", e);
    }
  }

  private static String pageOf(HttpServletRequest request) {
    String query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  private static String encoded(String page) {
    return URLEncoder.encode(page, StandardCharsets.UTF_8);
  }
}
