package io.vitrine.store.device;

import io.vitrine.shell.page.SecureCookies;
import io.vitrine.shell.signin.DevicePass;
import io.vitrine.shell.signin.TicketIssue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The enrolled device from which this request comes, known by its cookie. */
@RequestScoped
public class DeviceAtHand {

  /** The cookie's name; its value is the device's id, a point and its secret. */
  public static final String COOKIE = "vitrine_device";

  /** Thirteen months. */
  private static final Duration LIFE = Duration.ofDays(395);

  private final HttpServletRequest request;
  private final Devices devices;
  private final TicketIssue issue;
  private final Clock clock;
  private Optional<Device> device;

  @Inject
  public DeviceAtHand(HttpServletRequest request, Devices devices, TicketIssue issue, Clock clock) {
    this.request = request;
    this.devices = devices;
    this.issue = issue;
    this.clock = clock;
  }

  /**
   * As which device somebody acts here: the enrolled one or, while people train at it, its twin in
   * the fictional shop. Empty where the browser is no enrolled device.
   */
  public Optional<Device> get() {
    return enrolled()
        .map(real -> real.isTrainingAt(clock.instant()) ? devices.twinOf(real).orElse(real) : real);
  }

  /** The device that a manager let in, whether people train at it or not. */
  public Optional<Device> enrolled() {
    if (device == null) {
      device = read();
    }
    return device;
  }

  /** The id under which the browser says it is enrolled, proved or not. */
  Optional<String> claimed() {
    return shown().map(parts -> parts[0]);
  }

  /** Gives the device what it keeps. */
  public void keep(EnrolAnswer.Enrolled enrolled, HttpServletResponse response) {
    Cookie cookie = new Cookie(COOKIE, enrolled.device().getId() + "." + enrolled.secret());
    cookie.setPath(request.getContextPath());
    cookie.setHttpOnly(true);
    cookie.setSecure(SecureCookies.wantedFor(request));
    cookie.setMaxAge((int) LIFE.toSeconds());
    cookie.setAttribute("SameSite", "Strict");
    response.addCookie(cookie);
    device = Optional.of(enrolled.device());
    keepPass(response);
  }

  /** The other modules are told that several people sign in here. */
  public void keepPass(HttpServletResponse response) {
    enrolled()
        .map(Device::pass)
        .ifPresent(pass -> DevicePass.keep(request, response, issue.sign(pass, LIFE), LIFE));
  }

  private Optional<Device> read() {
    return shown().flatMap(parts -> devices.withSecret(parts[0], parts[1]));
  }

  private Optional<String[]> shown() {
    if (request.getCookies() != null) {
      for (Cookie cookie : request.getCookies()) {
        String[] parts = String.valueOf(cookie.getValue()).split("\\.", 2);
        if (COOKIE.equals(cookie.getName()) && parts.length == 2) {
          return Optional.of(parts);
        }
      }
    }
    return Optional.empty();
  }
}
