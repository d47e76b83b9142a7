package io.vitrine.booking.signin.page;

import io.vitrine.booking.signin.SignInAnswer;
import io.vitrine.shell.page.SecureCookies;
import io.vitrine.shell.signin.TicketCookie;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Two cookies: the token of the sign-in, which only the sign-in's own addresses see, and the
 * ticket, which every module sees. Both HttpOnly and SameSite=Lax, so that no other site can post
 * with them.
 */
final class SignInCookies {

  static final String TOKEN = "vitrine_sign_in";

  private SignInCookies() {}

  static String token(HttpServletRequest request) {
    if (request.getCookies() != null) {
      for (Cookie cookie : request.getCookies()) {
        if (TOKEN.equals(cookie.getName()) && !cookie.getValue().isEmpty()) {
          return cookie.getValue();
        }
      }
    }
    return null;
  }

  static void set(
      HttpServletRequest request, HttpServletResponse response, SignInAnswer.Opened opened) {
    if (opened.token() != null) {
      token(request, response, opened.token(), -1);
    }
    // until the browser closes; the ticket itself says when it ends
    TicketCookie.set(request, response, opened.signed(), -1);
  }

  static void clear(HttpServletRequest request, HttpServletResponse response) {
    token(request, response, "", 0);
    TicketCookie.clear(request, response);
  }

  private static void token(
      HttpServletRequest request, HttpServletResponse response, String value, int seconds) {
    Cookie cookie = new Cookie(TOKEN, value);
    cookie.setPath(request.getContextPath() + "/sign-in");
    cookie.setHttpOnly(true);
    cookie.setSecure(SecureCookies.wantedFor(request));
    cookie.setMaxAge(seconds);
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }
}
