package io.vitrine.booking.signin.page;

import io.vitrine.booking.signin.RenewSignIn;
import io.vitrine.booking.signin.SignInAnswer;
import io.vitrine.shell.page.SecureCookies;
import io.vitrine.shell.signin.DevicePass;
import io.vitrine.shell.signin.LastAct;
import io.vitrine.shell.signin.LastActs;
import io.vitrine.shell.signin.TicketCookie;
import io.vitrine.shell.signin.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;

/**
 * What a browser keeps of a sign-in: its token, which only the sign-in's own addresses see; the
 * ticket, which every module sees; at a shared device the last act. All HttpOnly and SameSite=Lax,
 * so that no other site can post with them.
 */
@ApplicationScoped
class SignInCookies {

  static final String TOKEN = "vitrine_sign_in";

  private final LastActs acts;
  private final Tickets tickets;
  private final Clock clock;

  @Inject
  SignInCookies(LastActs acts, Tickets tickets, Clock clock) {
    this.acts = acts;
    this.tickets = tickets;
    this.clock = clock;
  }

  SignInCookies() {
    this(null, null, null);
  }

  String token(HttpServletRequest request) {
    if (request.getCookies() != null) {
      for (Cookie cookie : request.getCookies()) {
        if (TOKEN.equals(cookie.getName()) && !cookie.getValue().isEmpty()) {
          return cookie.getValue();
        }
      }
    }
    return null;
  }

  /** The shared device that this browser is, as the store told it. */
  Optional<DevicePass> device(HttpServletRequest request) {
    return DevicePass.shownBy(request).flatMap(tickets::readDevice);
  }

  RenewSignIn.Here here(HttpServletRequest request) {
    return new RenewSignIn.Here(device(request), acts.of(request));
  }

  /** A sign-in that is new to the browser begins with an act. */
  void set(HttpServletRequest request, HttpServletResponse response, SignInAnswer.Opened opened) {
    if (opened.token() != null) {
      token(request, response, opened.token(), -1);
    }
    // until the browser closes; the ticket itself says when it ends
    TicketCookie.set(request, response, opened.signed(), -1);
    var ticket = opened.ticket();
    Optional<LastAct> known =
        acts.of(request).filter(act -> act.session().equals(ticket.session()));
    if (ticket.isAtDevice() && known.isEmpty()) {
      acts.keep(request, response, new LastAct(ticket.session(), ticket.idle(), clock.instant()));
    }
  }

  /** The ticket goes, the token stays: the PIN is wanted. */
  void lock(HttpServletRequest request, HttpServletResponse response, SignInAnswer.Locked locked) {
    TicketCookie.clear(request, response);
    acts.keep(request, response, LastAct.none(locked.session(), locked.idle()));
  }

  void clear(HttpServletRequest request, HttpServletResponse response) {
    token(request, response, "", 0);
    TicketCookie.clear(request, response);
    acts.clear(request, response);
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
