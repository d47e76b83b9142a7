package io.vitrine.shell.page;

import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Objects;
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
    return isExpired() && page != null ? asItWasAsked(page.toString()) : "/";
  }

  /**
   * With what followed the question mark. A form is sent without it, but the browser says of which
   * page it was a part; of that only the same page is believed.
   */
  private String asItWasAsked(String page) {
    try {
      URI from = URI.create(Objects.toString(request.getHeader("Referer"), ""));
      return page.equals(from.getRawPath()) && from.getRawQuery() != null
          ? page + '?' + from.getRawQuery()
          : page;
    } catch (IllegalArgumentException unreadable) {
      return page;
    }
  }

  public String getNextLabel() {
    return text(isExpired() ? "fault.expired.next" : "nav.home");
  }

  /** Whether somebody looked for what is not there, or not any more. */
  public boolean isLost() {
    return status() == HttpServletResponse.SC_NOT_FOUND || status() == HttpServletResponse.SC_GONE;
  }

  /** What stands beside the field in which to look for it. */
  public String getFind() {
    return text("fault.find");
  }

  public String getFindLabel() {
    return text("fault.find.go");
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
    return refusals.ofStatus(status());
  }

  private int status() {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
        ? code
        : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }

  private String text(String key) {
    return ResourceBundle.getBundle("io.vitrine.shell.page.texts", language.getLocale())
        .getString(key);
  }
}
