package io.vitrine.shell.signin;

import io.vitrine.shell.page.SecureCookies;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The cookie that carries the ticket to all three modules: HttpOnly, SameSite=Lax, path {@code /}.
 */
public final class TicketCookie {

  public static final String NAME = "vitrine_ticket";

  private TicketCookie() {}

  public static void set(
      HttpServletRequest request, HttpServletResponse response, String ticket, int seconds) {
    Cookie cookie = new Cookie(NAME, ticket);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(SecureCookies.wantedFor(request));
    cookie.setMaxAge(seconds);
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }

  public static void clear(HttpServletRequest request, HttpServletResponse response) {
    set(request, response, "", 0);
  }

  /** The ticket text of the request, or {@code null}. */
  static String of(HttpServletRequest request) {
    if (request.getCookies() != null) {
      for (Cookie cookie : request.getCookies()) {
        if (NAME.equals(cookie.getName()) && !cookie.getValue().isEmpty()) {
          return cookie.getValue();
        }
      }
    }
    return null;
  }
}
