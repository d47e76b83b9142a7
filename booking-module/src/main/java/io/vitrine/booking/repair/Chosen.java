package io.vitrine.booking.repair;

import io.vitrine.shell.InvalidValue;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is to become of the appointments that a change strands.
 *
 * @param by the staff number of the manager who chose it
 */
public record Chosen(List<Repair> repairs, String by) {

  public Chosen {
    repairs = List.copyOf(repairs);
    if (new HashSet<>(repairs.stream().map(Repair::number).toList()).size() != repairs.size()) {
      throw new InvalidValue("an appointment is repaired once");
    }
  }

  /** Nothing yet. */
  public static Chosen nothing(String by) {
    return new Chosen(List.of(), by);
  }

  private Set<String> numbers() {
    return repairs.stream().map(Repair::number).collect(Collectors.toSet());
  }

  /** Whether something is chosen for each of these. */
  public boolean covers(Collection<String> stranded) {
    return numbers().containsAll(stranded);
  }

  /**
   * Other appointments than those a change strands are none of its business.
   *
   * @throws RepairFailed about the first other one
   */
  public void concernsOnly(Collection<String> stranded) {
    numbers().stream()
        .filter(number -> !stranded.contains(number))
        .sorted()
        .findFirst()
        .ifPresent(
            other -> {
              throw new RepairFailed(other);
            });
  }
}
