package io.vitrine.booking.labour;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that was, is and will be in force for one shop, as far as it is known today.
 *
 * @param under from which day on the shop is under which agreement; before the first day and
 *     without any it is under {@code home}
 * @param home the law of the country
 * @param parents what an agreement falls back to wherever it says nothing
 * @param terms of all these agreements
 * @param openSundays that the mayor opened for the shop
 */
public record LabourHistory(
    NavigableMap<LocalDate, String> under,
    String home,
    Map<String, String> parents,
    List<LabourTerm> terms,
    Collection<LocalDate> openSundays) {

  public LabourHistory {
    under = new TreeMap<>(under);
    parents = Map.copyOf(parents);
    terms = List.copyOf(terms);
    openSundays = List.copyOf(openSundays);
  }

  /** What is in force on that day. */
  public LabourTerms on(LocalDate day) {
    List<String> chain = chainOn(day);
    Map<LabourValue, LabourTerm> values = new EnumMap<>(LabourValue.class);
    for (String says : chain) {
      for (LabourValue value : LabourValue.values()) {
        inForce(says, value, day).ifPresent(term -> values.putIfAbsent(value, term));
      }
    }
    return new LabourTerms(chain.get(0), values, openSundays);
  }

  /** The agreement that the shop is under on that day, then what it falls back to. */
  public List<String> chainOn(LocalDate day) {
    Map.Entry<LocalDate, String> since = under.floorEntry(day);
    List<String> chain = new ArrayList<>();
    for (String at = since == null ? home : since.getValue();
        at != null && !chain.contains(at);
        at = parents.get(at)) {
      chain.add(at);
    }
    return chain;
  }

  /** The latest that has begun and not ended. */
  private Optional<LabourTerm> inForce(String agreement, LabourValue value, LocalDate day) {
    return terms.stream()
        .filter(term -> term.agreement().equals(agreement) && term.value() == value)
        .filter(term -> !term.from().isAfter(day))
        .max(java.util.Comparator.comparing(LabourTerm::from))
        .filter(term -> term.holdsOn(day));
  }
}
