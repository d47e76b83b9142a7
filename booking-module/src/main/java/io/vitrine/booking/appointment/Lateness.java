package io.vitrine.booking.appointment;

import java.time.Instant;

/**
 * What a customer says shortly before: that she comes late, or not after all.
 *
 * @param minutes how late she comes, or {@code null} when she does not
 */
public record Lateness(Integer minutes, Instant at) {

  public boolean coming() {
    return minutes != null;
  }
}
