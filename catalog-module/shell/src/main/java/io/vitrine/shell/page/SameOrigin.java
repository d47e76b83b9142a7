package io.vitrine.shell.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An act that changes something is accepted from our own pages, or from a caller that is no
 * browser. Browsers say where a request comes from (Fetch Metadata; where they do not, {@code
 * Origin}); what comes from another site is refused, whatever cookies it carries.
 */
@WebFilter(value = "/*", asyncSupported = true)
public class SameOrigin extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String VIEW_STATE = "jakarta.faces.ViewState";
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean reads = READING.contains(request.getMethod());
    if (reads && actsUnseen(request.getQueryString())) {
      // without the page of a fault, which Faces would take for the form that was sent
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    if (!reads && comesFromElsewhere(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    chain.doFilter(request, response);
  }

  /**
   * Faces takes an address with a view's state for a form that was sent, also where it is only
   * read: a link from elsewhere would act. No page of ours has such a link.
   */
  static boolean actsUnseen(String query) {
    return query != null
        && Stream.of(query.split("[&;]"))
            .map(part -> plain(part.split("=", 2)[0]))
            .anyMatch(VIEW_STATE::equals);
  }

  private static String plain(String name) {
    try {
      return URLDecoder.decode(name, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException unreadable) {
      return name;
    }
  }

  private static boolean comesFromElsewhere(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return !site.equals("same-origin") && !site.equals("none");
    }
    String origin = request.getHeader("Origin");
    return origin != null && !isOwn(origin, request.getHeader("Host"));
  }

  /** Behind a proxy that ends TLS only the scheme differs, so host and port are compared. */
  static boolean isOwn(String origin, String host) {
    int scheme = origin.indexOf("://");
    return scheme > 0 && origin.substring(scheme + 3).equalsIgnoreCase(host);
  }
}
