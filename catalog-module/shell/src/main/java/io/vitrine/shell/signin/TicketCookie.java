package io.vitrine.shell.signin;

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
    HouseCookie.set(request, response, NAME, ticket, seconds);
  }

  public static void clear(HttpServletRequest request, HttpServletResponse response) {
    set(request, response, "", 0);
  }

  /** The ticket text of the request, or {@code null}. */
  static String of(HttpServletRequest request) {
    return HouseCookie.of(request, NAME).orElse(null);
  }
}
