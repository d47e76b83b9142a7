package io.vitrine.booking.agenda;

import java.time.Instant;

/**
 * Somebody who booked before, as the latest of her appointments tells.
 *
 * @param number of that appointment
 * @param email or {@code null}
 * @param phone or {@code null}
 * @param language in which she was advised
 * @param times how many appointments she had
 */
public record Contact(
    String number,
    String name,
    String email,
    String phone,
    String shop,
    String topic,
    String language,
    Met met,
    long times) {

  /** The adviser whom she met or is to meet, and when. */
  public record Met(String staff, String name, Instant from) {}
}
