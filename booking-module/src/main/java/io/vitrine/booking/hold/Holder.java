package io.vitrine.booking.hold;

import io.vitrine.booking.occupancy.HolderKey;
import java.time.Duration;

/**
 * Who holds.
 *
 * @param key a new hold with the same key gives back the old one
 * @param address where she is, so that one address does not hold everything; {@code null} for the
 *     house itself
 * @param time for how long, or {@code null} for as long as the house gives for a form
 */
public record Holder(HolderKey key, String address, Duration time) {

  /** Somebody who fills in the form; the first time without a key. */
  public static Holder customer(HolderKey key, String address) {
    return new Holder(key == null ? HolderKey.random() : key, address, null);
  }

  /** The house holds a time for somebody it wrote to, for that long. */
  public static Holder house(HolderKey key, Duration time) {
    return new Holder(key, null, time);
  }
}
