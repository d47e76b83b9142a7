package io.vitrine.booking.employment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What was and will be agreed with one person.
 *
 * @param rows in order of their first days; the first holds also before it
 */
public record EmploymentHistory(List<Employment> rows) {

  public EmploymentHistory {
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("there is always something agreed, if only 0 minutes");
    }
    rows = rows.stream().sorted(Comparator.comparing(Employment::from)).toList();
  }

  /** What holds on that day. */
  public Employment on(LocalDate day) {
    Employment holds = rows.get(0);
    for (Employment row : rows) {
      if (!row.from().isAfter(day)) {
        holds = row;
      }
    }
    return holds;
  }
}
