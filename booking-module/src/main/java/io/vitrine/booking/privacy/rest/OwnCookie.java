package io.vitrine.booking.privacy.rest;

import io.vitrine.shell.page.SecureCookies;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;

/**
 * The secret of the browser in which somebody opened her page: sent to booking alone, gone after
 * half an hour or once she closes the page. It follows nobody.
 */
public final class OwnCookie {

  private static final String NAME = "vitrine_own";

  private OwnCookie() {}

  /** {@code null} where there is none. */
  public static String of(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(NAME))
        .map(Cookie::getValue)
        .findFirst()
        .orElse(null);
  }

  /**
   * @param seconds 0 to forget it
   */
  public static void set(
      HttpServletRequest request, HttpServletResponse response, String value, int seconds) {
    Cookie cookie = new Cookie(NAME, value);
    cookie.setPath("/booking/");
    cookie.setHttpOnly(true);
    cookie.setSecure(SecureCookies.wantedFor(request));
    cookie.setMaxAge(seconds);
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }
}
