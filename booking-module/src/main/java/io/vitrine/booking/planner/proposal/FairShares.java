package io.vitrine.booking.planner.proposal;

import io.vitrine.booking.planner.shop.Fairness;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What of what nobody likes was anybody's share, by agreed working time. */
record FairShares(double weekends, double sundays, double late, double minutes) {

  /** So many beyond a fair share count as one, since a plan cannot make good for months at once. */
  private static final double PATIENCE = 2;

  /** Whoever is planned in several shops counts once. */
  static FairShares of(List<PersonOfCase> all) {
    Map<String, PersonOfCase> once = new LinkedHashMap<>();
    all.forEach(person -> once.putIfAbsent(person.staff(), person));
    List<PersonOfCase> people = List.copyOf(once.values());
    return new FairShares(
        sum(people, p -> p.before().weekends()),
        sum(people, p -> p.before().sundays()),
        sum(people, p -> p.before().late()),
        sum(people, PersonOfCase::weekly));
  }

  private static double sum(List<PersonOfCase> people, ToDoubleFunction<PersonOfCase> of) {
    return people.stream().mapToDouble(of).sum();
  }

  Fairness of(PersonOfCase person) {
    double share = minutes == 0 ? 0 : person.weekly() / minutes;
    return new Fairness(
        (person.before().weekends() - weekends * share) / PATIENCE,
        (person.before().late() - late * share) / PATIENCE,
        (person.before().sundays() - sundays * share) / PATIENCE);
  }
}
