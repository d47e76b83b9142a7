package io.vitrine.booking.planner.shop;

import java.time.LocalDate;

/**
 * A half-hour that has fewer people than it needs.
 *
 * @param minute of the shop's day at which it begins
 * @param topic what too few of them know; {@code null} where people of any skill are missing
 */
public record Gap(String shop, LocalDate day, int minute, String topic, int wanted, int planned) {

  public int missing() {
    return wanted - planned;
  }
}
