package io.vitrine.shell.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Headers that protect every answer. Scripts are ruled by PrimeFaces' own policy with a nonce on
 * pages; here stands the rest. Styles allow attributes because the components set sizes by them.
 */
@WebFilter(value = "/*", asyncSupported = true)
public class SecurityHeaders extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final String PAGES =
      "img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; font-src 'self' data:;"
          + " connect-src 'self'; media-src 'self'; worker-src 'self' blob:; frame-src 'none';"
          + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
  private static final String WITH_MODELS =
      PAGES.replace("connect-src 'self'", "connect-src 'self' blob:");
  private static final String API = "default-src 'none'; frame-ancestors 'none'";

  /**
   * Lets this page, and no other, turn models: their loader reads the pictures inside of a model
   * through addresses that it makes itself. Called before the page is rendered, for then its own
   * policy of scripts comes beside this one.
   */
  public static void allowModels(HttpServletResponse page) {
    page.setHeader("Content-Security-Policy", WITH_MODELS);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean api = request.getRequestURI().contains("/api/");
    response.setHeader("Content-Security-Policy", api ? API : PAGES);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "geolocation=(), microphone=(), camera=(self)");
    chain.doFilter(request, response);
  }
}
