package io.vitrine.booking.appointment.page;

import io.vitrine.booking.occupancy.HeldTime;
import io.vitrine.booking.occupancy.HolderKey;
import io.vitrine.booking.occupancy.Holds;
import io.vitrine.booking.occupancy.Occupant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The time that is held for this browser. The key is a cookie that booking alone is sent; strictly
 * needed for what the visitor asked for, and gone after an hour or once she has booked.
 */
@RequestScoped
public class HeldForHer {

  static final String COOKIE = "vitrine_hold";
  private static final int AN_HOUR = 3600;

  private final HttpServletRequest request;
  private final Holds holds;
  private final Clock clock;
  private Optional<HeldTime> held;

  @Inject
  public HeldForHer(HttpServletRequest request, Holds holds, Clock clock) {
    this.request = request;
    this.holds = holds;
    this.clock = clock;
  }

  HeldForHer() {
    this(null, null, null);
  }

  /** The key of this browser, or {@code null}. */
  public HolderKey key() {
    Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .filter(HolderKey::isOne)
        .findFirst()
        .map(HolderKey::new)
        .orElse(null);
  }

  /** What is held now, not lapsed. */
  Optional<HeldTime> now() {
    if (held == null) {
      held =
          Optional.ofNullable(key())
              .flatMap(holds::find)
              .filter(it -> !it.isLapsed(clock.instant()));
    }
    return held;
  }

  /** Until when just that time is held; empty when it is not. */
  Optional<Instant> until(String shop, String topic, Instant from) {
    return now()
        .filter(it -> it.shop().equals(shop) && it.topic().equals(topic))
        .filter(it -> it.from().equals(from))
        .map(HeldTime::lapsesAt);
  }

  /** Whose time counts as free for her. */
  Set<Occupant> mine() {
    return now().map(HeldTime::occupant).map(Set::of).orElse(Set.of());
  }

  public static void remember(HttpServletResponse response, HolderKey key) {
    set(response, key.text(), AN_HOUR);
  }

  static void forget(HttpServletResponse response) {
    set(response, "", 0);
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
