package io.vitrine.booking.own.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;

/**
 * The way back to an appointment while its customer chooses a list in the catalogue: a cookie that
 * booking alone is sent, set when she asks for it, gone after half an hour or once she is back.
 */
final class WayBack {

  private static final String COOKIE = "vitrine_way_back";

  private WayBack() {}

  static void remember(HttpServletResponse response, String token, int seconds) {
    set(response, token, seconds);
  }

  static void forget(HttpServletResponse response) {
    set(response, "", 0);
  }

  static Optional<String> of(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .findFirst();
  }

  private static void set(HttpServletResponse response, String value, int seconds) {
    Cookie cookie = new Cookie(COOKIE, value);
    cookie.setPath("/booking/");
    cookie.setHttpOnly(true);
    cookie.setMaxAge(seconds);
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }
}
