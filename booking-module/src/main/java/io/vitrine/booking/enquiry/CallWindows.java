package io.vitrine.booking.enquiry;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * When a customer may be called back: stretches of two hours while the shop is open, on the next
 * days on which it is.
 */
public final class CallWindows {

  private static final Duration LONG = Duration.ofHours(2);
  private static final Duration LEAST = Duration.ofHours(1);
  private static final int DAYS = 4;
  private static final int FAR = 14;

  private CallWindows() {}

  /** A stretch in which somebody calls. */
  public record Window(Instant from, Instant until) {}

  /**
   * A last piece of less than an hour belongs to the one before; one that ends soon is left out.
   */
  public static List<Window> offered(OpeningTime opening, Instant now) {
    List<Window> windows = new ArrayList<>();
    LocalDate today = LocalDate.ofInstant(now, opening.zone());
    int days = 0;
    for (int i = 0; i < FAR && days < DAYS; i++) {
      List<Window> ofDay =
          opening.on(today.plusDays(i)).stream()
              .flatMap(open -> cut(open).stream())
              .filter(window -> !window.until().minus(LEAST).isBefore(now))
              .toList();
      windows.addAll(ofDay);
      days += ofDay.isEmpty() ? 0 : 1;
    }
    return windows;
  }

  private static List<Window> cut(OpeningTime.Open open) {
    List<Window> windows = new ArrayList<>();
    Instant from = open.from();
    while (from.isBefore(open.until())) {
      Instant until = from.plus(LONG);
      boolean last = until.plus(LEAST).isAfter(open.until());
      windows.add(new Window(from, last ? open.until() : until));
      from = last ? open.until() : until;
    }
    return windows;
  }
}
