package io.vitrine.catalog.publication.page;

import io.vitrine.shell.page.Language;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Says of each page of the showroom whether a proxy before it may keep it for everybody (RFC 9111):
 * only home, departments, products and shops, only for visitors of whom the house remembers nothing
 * but the language, and never a page that answers typed words, sets a cookie or is missing. All
 * other pages are the visitor's own. A browser asks again each time, so that what it shows follows
 * the visitor's choices at once.
 */
@WebFilter("/*")
public class SharedPages extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final Pattern SHARED =
      Pattern.compile("/|/index|/category/[^/]+|/product/[^/]+|/shops|/shop/[^/]+");

  /** Typed words, the place of a result that was opened, and what a form answers. */
  private static final Set<String> PERSONAL =
      Set.of("q", "rank", "selection", "picture", "refused", "postcode");

  private static final String OWN = "private, no-cache";

  @Inject
  @ConfigProperty(name = "VITRINE_SHARED_PAGE_SECONDS", defaultValue = "60")
  private transient int seconds;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    if (!SHARED.matcher(path).matches()) {
      chain.doFilter(request, response);
      return;
    }
    response.addHeader("Vary", "Cookie");
    response.addHeader("Vary", "Accept-Language");
    if (isForAll(request) && !response.containsHeader("Set-Cookie")) {
      response.setHeader("Cache-Control", "public, max-age=0, s-maxage=" + seconds);
      chain.doFilter(request, new UnlessOwn(response));
    } else {
      response.setHeader("Cache-Control", OWN);
      chain.doFilter(request, response);
    }
  }

  private static boolean isForAll(HttpServletRequest request) {
    return Set.of("GET", "HEAD").contains(request.getMethod())
        && Collections.disjoint(request.getParameterMap().keySet(), PERSONAL)
        && (request.getCookies() == null
            || Arrays.stream(request.getCookies()).noneMatch(SharedPages::tellsOfSomebody));
  }

  private static boolean tellsOfSomebody(Cookie cookie) {
    return !cookie.getName().equals(Language.COOKIE);
  }

  /** Takes the permission back where the answer turns out to be a refusal or to set a cookie. */
  private static final class UnlessOwn extends HttpServletResponseWrapper {

    UnlessOwn(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void addCookie(Cookie cookie) {
      setHeader("Cache-Control", OWN);
      super.addCookie(cookie);
    }

    @Override
    public void setStatus(int status) {
      if (status != SC_OK) {
        setHeader("Cache-Control", OWN);
      }
      super.setStatus(status);
    }

    @Override
    public void sendError(int status) throws IOException {
      setHeader("Cache-Control", OWN);
      super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
      setHeader("Cache-Control", OWN);
      super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
      setHeader("Cache-Control", OWN);
      super.sendRedirect(location);
    }
  }
}
