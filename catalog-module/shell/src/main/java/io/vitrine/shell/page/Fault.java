package io.vitrine.shell.page;

import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ResourceBundle;

/** What a page says when it is not there, not allowed, waited too long, or broke. */
@Named
@RequestScoped
public class Fault {

  private final HttpServletRequest request;
  private final Language language;
  private final Refusals refusals;

  @Inject
  public Fault(HttpServletRequest request, Language language, Refusals refusals) {
    this.request = request;
    this.language = language;
    this.refusals = refusals;
  }

  public String getTitle() {
    return isExpired() ? text("fault.expired.title") : problem().title();
  }

  public String getDetail() {
    return isExpired() ? text("fault.expired.detail") : problem().detail();
  }

  /** The next best step: the same page again where it only waited too long, else the start. */
  public String getNextHref() {
    Object page = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return isExpired() && page != null ? page.toString() : "/";
  }

  public String getNextLabel() {
    return text(isExpired() ? "fault.expired.next" : "nav.home");
  }

  private boolean isExpired() {
    Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    for (Throwable cause = (Throwable) thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof ViewExpiredException) {
        return true;
      }
    }
    return false;
  }

  private Problem problem() {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return status instanceof Integer code && code != 500
        ? refusals.ofStatus(code)
        : refusals.ofStatus(500);
  }

  private String text(String key) {
    return ResourceBundle.getBundle("io.vitrine.shell.page.texts", language.getLocale())
        .getString(key);
  }
}
