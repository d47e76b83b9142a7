package io.vitrine.booking.appointment.page;

import java.time.Instant;
import java.util.List;

/**
 * A "no" as a page shows it: what happened, why, and other times to choose.
 *
 * @param others other free times, at most three
 */
public record Refusal(String title, String text, List<Other> others) {

  /**
   * Another free time.
   *
   * @param value what a button sends back for it
   */
  public record Other(Instant from, String adviser, String value) {}
}
