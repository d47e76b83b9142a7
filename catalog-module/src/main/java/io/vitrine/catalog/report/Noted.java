package io.vitrine.catalog.report;

import java.time.LocalDate;
import java.util.Map;

/**
 * What was counted on one day since the last time.
 *
 * @param totals by language
 * @param words only those that enough browsers have searched for on this day
 * @param places how often a result was opened at each place, 51 for all behind the fiftieth
 */
record Noted(
    LocalDate day,
    Map<String, Tally> totals,
    Map<SearchWords, Tally> words,
    Map<Integer, Long> places) {

  boolean isEmpty() {
    return totals.isEmpty() && words.isEmpty() && places.isEmpty();
  }

  /** Words of one language. */
  record SearchWords(String language, String words) {}
}
