package io.vitrine.booking.labour;

import java.time.Duration;
import java.time.LocalDate;

/**
 * Something in somebody's working times that should not be.
 *
 * @param article where the rule is written; empty for a rule of the contract
 * @param staff whose times
 * @param day the day it is about; the Monday for a whole week, the later day for a rest
 * @param limit what the rule asks; days and times count as {@code Duration.ofDays}
 * @param found what there is instead
 * @param confirmed whether the values were read in a primary source
 */
public record Breach(
    LabourRule rule,
    String article,
    String staff,
    LocalDate day,
    Duration limit,
    Duration found,
    boolean confirmed) {

  /** A length as the rule counts it: begun minutes, or days, or times. */
  public long counted(Duration length) {
    return rule.measure() == LabourRule.Measure.TIME
        ? length.plusSeconds(59).toMinutes()
        : length.toDays();
  }

  /** By how much the limit is missed, whether there is too much or too little. */
  public Duration by() {
    return found.minus(limit).abs();
  }
}
