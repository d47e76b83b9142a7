package io.vitrine.shell.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Remembers a language that was chosen by {@code ?lang=}, for 13 months at most. */
@WebFilter(value = "/*", asyncSupported = true)
public class LanguageFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final int THIRTEEN_MONTHS = 395 * 24 * 3600;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String query = request.getQueryString();
    if (query != null && query.contains("lang=")) {
      Cookie cookie = new Cookie(Language.COOKIE, Language.decide(request).getLanguage());
      cookie.setPath("/");
      cookie.setHttpOnly(true);
      cookie.setMaxAge(THIRTEEN_MONTHS);
      cookie.setAttribute("SameSite", "Lax");
      response.addCookie(cookie);
    }
    chain.doFilter(request, response);
  }
}
