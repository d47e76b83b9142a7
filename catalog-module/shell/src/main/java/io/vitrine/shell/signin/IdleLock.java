package io.vitrine.shell.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * At a device that several people use, whoever has not acted for a while is nobody until her PIN is
 * given. What a page does by itself (looking for news, renewing a ticket) is no act: a browser says
 * of each request whether the person went somewhere ({@code Sec-Fetch-Mode}), and the house's
 * script says when her hand did something (header {@link #HAND}).
 */
@ApplicationScoped
public class IdleLock {

  /** The request's attribute that says that it is locked. */
  public static final String LOCKED = "io.vitrine.shell.signin.locked";

  /** The header by which the script says that a hand acted. */
  public static final String HAND = "Vitrine-Act";

  private final LastActs acts;
  private final Clock clock;

  @Inject
  public IdleLock(LastActs acts, Clock clock) {
    this.acts = acts;
    this.clock = clock;
  }

  /**
   * Whether this request is refused until a PIN is given; if so it says it. An act that is not
   * refused is noted.
   *
   * @param ticket empty where the browser shows none that is good
   */
  boolean locks(HttpServletRequest request, HttpServletResponse response, Optional<Ticket> ticket) {
    Instant now = clock.instant();
    Optional<LastAct> last = acts.of(request);
    boolean locked =
        ticket
            .map(good -> good.isAtDevice() && isOver(good, last, now))
            .orElseGet(() -> last.filter(act -> act.isOver(now)).isPresent());
    if (locked) {
      request.setAttribute(LOCKED, true);
    } else if (ticket.filter(Ticket::isAtDevice).isPresent()
        && last.filter(act -> act.isOld(now)).isPresent()
        && isAct(request)) {
      acts.keep(request, response, new LastAct(ticket.get().session(), ticket.get().idle(), now));
    }
    return locked;
  }

  /** The limit is the ticket's: an older one in the cookie counts for nothing. */
  private static boolean isOver(Ticket ticket, Optional<LastAct> last, Instant now) {
    return last.filter(act -> act.session().equals(ticket.session()))
        .filter(act -> !new LastAct(act.session(), ticket.idle(), act.at()).isOver(now))
        .isEmpty();
  }

  /**
   * Browsers say {@code navigate} where the person went somewhere; what is no browser says nothing.
   */
  static boolean isAct(HttpServletRequest request) {
    String mode = request.getHeader("Sec-Fetch-Mode");
    return mode == null || mode.equals("navigate") || request.getHeader(HAND) != null;
  }

  /** Whether an answer can lead the person elsewhere, rather than a script. */
  static boolean leads(HttpServletRequest request) {
    String mode = request.getHeader("Sec-Fetch-Mode");
    return !request.getRequestURI().contains("/api/")
        && !"partial/ajax".equals(request.getHeader("Faces-Request"))
        && (mode == null || mode.equals("navigate"));
  }
}
