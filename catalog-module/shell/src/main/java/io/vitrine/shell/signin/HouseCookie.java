package io.vitrine.shell.signin;

import io.vitrine.shell.page.SecureCookies;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** A cookie that all modules see: HttpOnly, SameSite=Lax, path {@code /}. */
final class HouseCookie {

  private HouseCookie() {}

  static void set(
      HttpServletRequest request,
      HttpServletResponse response,
      String name,
      String value,
      int seconds) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(SecureCookies.wantedFor(request));
    cookie.setMaxAge(seconds);
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }

  static Optional<String> of(HttpServletRequest request, String name) {
    if (request.getCookies() != null) {
      for (Cookie cookie : request.getCookies()) {
        if (name.equals(cookie.getName()) && !cookie.getValue().isEmpty()) {
          return Optional.of(cookie.getValue());
        }
      }
    }
    return Optional.empty();
  }
}
