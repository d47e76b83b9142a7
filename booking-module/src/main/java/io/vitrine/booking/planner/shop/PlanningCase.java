package io.vitrine.booking.planner.shop;

import io.vitrine.shell.InvalidValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Weeks of a shop to be planned: everything that a planner may know.
 *
 * @param days from a Monday on, whole weeks
 */
public record PlanningCase(
    String shop, ZoneId zone, List<ShopDay> days, List<PlannedPerson> people, Weights weights) {

  public PlanningCase {
    days = List.copyOf(days);
    people = List.copyOf(people);
    if (days.isEmpty() || days.size() % 7 != 0) {
      throw new InvalidValue("whole weeks are planned, not " + days.size() + " days");
    }
    if (days.get(0).day().getDayOfWeek() != DayOfWeek.MONDAY) {
      throw new InvalidValue("a plan begins on a Monday");
    }
    for (PlannedPerson person : people) {
      if (person.days().size() != days.size()) {
        throw new InvalidValue("everybody is planned for the same days");
      }
    }
  }

  public LocalDate from() {
    return days.get(0).day();
  }

  public LocalDate until() {
    return from().plusDays(days.size());
  }
}
