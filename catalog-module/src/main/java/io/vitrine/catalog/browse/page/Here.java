package io.vitrine.catalog.browse.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** The address of the page as the visitor sees it, for forms that lead back to it. */
@Named
@RequestScoped
public class Here {

  private final HttpServletRequest request;

  @Inject
  public Here(HttpServletRequest request) {
    this.request = request;
  }

  public String getHref() {
    Object lost = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    if (lost != null) {
      return lost.toString();
    }
    Object path = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    Object query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
    String uri = path == null ? request.getRequestURI() : path.toString();
    String asked = path == null ? request.getQueryString() : (String) query;
    return asked == null ? uri : uri + '?' + asked;
  }
}
