package io.vitrine.booking.labour;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The values in force for a shop on a day.
 *
 * @param agreement which the shop is under
 * @param values what is set; a rule whose values are not all set is not looked at
 * @param openSundays the Sundays that the mayor opened, of the years that matter
 */
public record LabourTerms(
    String agreement, Map<LabourValue, LabourTerm> values, Collection<LocalDate> openSundays) {

  public LabourTerms {
    values = values.isEmpty() ? Map.of() : new EnumMap<>(values);
    openSundays = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(openSundays));
  }

  /** Whether the rule can be looked at. */
  public boolean know(LabourRule rule) {
    return values.keySet().containsAll(rule.measuredBy());
  }

  /**
   * The amount of a value.
   *
   * @throws IllegalStateException if it is not set
   */
  public int amount(LabourValue value) {
    LabourTerm term = values.get(value);
    if (term == null) {
      throw new IllegalStateException(agreement + " sets no " + value);
    }
    return term.amount();
  }

  /** A value in minutes, as a length of time. */
  public Duration time(LabourValue value) {
    return Duration.ofMinutes(amount(value));
  }

  public boolean says(LabourValue value) {
    return amount(value) == 1;
  }

  /** Where the rule is written; empty for a rule of the contract. */
  public String article(LabourRule rule) {
    return rule.measuredBy().stream()
        .findFirst()
        .map(values::get)
        .map(LabourTerm::article)
        .orElse("");
  }

  /** Whether all that the rule is measured by was read in a primary source. */
  public boolean isConfirmed(LabourRule rule) {
    return rule.measuredBy().stream()
        .map(values::get)
        .allMatch(term -> term != null && term.confirmed());
  }

  /** Below this a week is part time; empty where no full week is set. */
  public Optional<Integer> fullWeek() {
    return Optional.ofNullable(values.get(LabourValue.FULL_WEEK)).map(LabourTerm::amount);
  }

  /**
   * Whether the mayor opened that Sunday. Of more Sundays in a year than the mayor may open the
   * first ones count.
   */
  public boolean isOpenSunday(LocalDate day) {
    long before =
        openSundays.stream()
            .filter(sunday -> sunday.getYear() == day.getYear() && sunday.isBefore(day))
            .count();
    return openSundays.contains(day) && before < amount(LabourValue.MAYORS_SUNDAYS);
  }
}
