package io.vitrine.booking.labour.rest;

import io.vitrine.booking.labour.Breach;
import io.vitrine.booking.labour.LabourRule;
import io.vitrine.booking.labour.LabourWords;

/**
 * What breaks law or contract, as the API says it.
 *
 * @param article empty for a rule of the contract
 * @param day the Monday for a rule about a week
 * @param unit what {@code limit}, {@code found} and {@code by} count: MINUTES, DAYS or TIMES
 * @param by how much the limit is missed
 * @param confirmed whether the values were read in a primary source
 * @param text all of it in the reader's language
 */
public record BreachJson(
    LabourRule rule,
    String article,
    String staff,
    String day,
    String unit,
    long limit,
    long found,
    long by,
    boolean confirmed,
    String text) {

  public static BreachJson of(Breach breach, LabourWords words, String name) {
    return new BreachJson(
        breach.rule(),
        breach.article(),
        breach.staff(),
        breach.day().toString(),
        breach.rule().measure() == LabourRule.Measure.TIME
            ? "MINUTES"
            : breach.rule().measure().name(),
        breach.counted(breach.limit()),
        breach.counted(breach.found()),
        breach.counted(breach.by()),
        breach.confirmed(),
        words.line(breach, name));
  }
}
