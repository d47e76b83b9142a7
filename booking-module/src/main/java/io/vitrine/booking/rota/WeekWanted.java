package io.vitrine.booking.rota;

import io.vitrine.booking.rota.PlanWeek.Wanted;
import io.vitrine.shell.InvalidValue;
import java.util.List;
import java.util.Set;

/**
 * What a shop's week is to become.
 *
 * @param people whose shifts it says; everybody else's stay
 * @param shifts all that these people work in that shop in that week
 */
public record WeekWanted(WeekSeen seen, Set<String> people, List<Wanted> shifts) {

  public WeekWanted {
    people = Set.copyOf(people);
    shifts = List.copyOf(shifts);
    for (Wanted shift : shifts) {
      if (!seen.week().contains(shift.time().day()) || !people.contains(shift.staff())) {
        throw new InvalidValue("a week's shifts are of its own days and people");
      }
    }
  }
}
