package io.vitrine.booking.planner.shop;

import io.vitrine.booking.worktime.WorkTime;
import io.vitrine.shell.InvalidValue;
import java.util.List;
import java.util.Set;

/**
 * Somebody whose days are planned.
 *
 * @param skills topics she advises on
 * @param weeks one for each week of the case
 * @param days one for each day of the case
 * @param around her working times before the first day and after the last, in all shops
 */
public record PlannedPerson(
    String staff,
    Set<String> skills,
    Bounds bounds,
    List<PersonWeek> weeks,
    List<PersonDay> days,
    List<WorkTime> around,
    Fairness fairness) {

  public PlannedPerson {
    skills = Set.copyOf(skills);
    weeks = List.copyOf(weeks);
    days = List.copyOf(days);
    around = List.copyOf(around);
    if (days.size() != 7 * weeks.size()) {
      throw new InvalidValue("a person is planned for whole weeks");
    }
  }
}
