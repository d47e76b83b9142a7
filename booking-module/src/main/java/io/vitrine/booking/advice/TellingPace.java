package io.vitrine.booking.advice;

import java.time.Duration;
import java.time.Instant;

/**
 * When a shop's advice is told anew: once changes have settled, a minute after the last telling at
 * the earliest; what must not be shown any longer at once; and regularly, because times pass.
 */
public final class TellingPace {

  static final Duration SETTLE = Duration.ofSeconds(10);
  static final Duration APART = Duration.ofMinutes(1);
  static final Duration RENEWED = Duration.ofMinutes(10);

  private TellingPace() {}

  /**
   * How a shop stands.
   *
   * @param toldAt when it was told last, or {@code null}
   * @param dueAt not before, after a failure
   * @param first the earliest change that was not told, or {@code null}
   * @param last the latest of them, or {@code null}
   * @param atOnce one of them must not wait
   */
  public record Standing(
      Instant toldAt, Instant dueAt, Instant first, Instant last, boolean atOnce) {}

  public static boolean isDue(Standing shop, Instant now) {
    if (now.isBefore(shop.dueAt())) {
      return false;
    }
    if (shop.toldAt() == null || shop.atOnce() || !now.isBefore(shop.toldAt().plus(RENEWED))) {
      return true;
    }
    return shop.last() != null
        && !now.isBefore(shop.toldAt().plus(APART))
        && (!now.isBefore(shop.last().plus(SETTLE)) || !now.isBefore(shop.first().plus(APART)));
  }
}
