package io.vitrine.booking.planner.shop;

import io.vitrine.shell.InvalidValue;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Shops whose same weeks are planned by one search. Whoever stands in several of the cases is one
 * person: one set of rules binds her over all of them, and on a day she works in one shop or in
 * none.
 *
 * @param cases one for each shop; a single one is a shop by itself
 */
public record ShopsTogether(List<PlanningCase> cases) {

  public ShopsTogether {
    cases = List.copyOf(cases);
    if (cases.isEmpty()) {
      throw new InvalidValue("one shop at least is planned");
    }
    PlanningCase first = cases.get(0);
    for (PlanningCase other : cases) {
      if (!other.from().equals(first.from()) || !other.until().equals(first.until())) {
        throw new InvalidValue("shops are planned together for the same weeks");
      }
      if (!other.zone().equals(first.zone())) {
        throw new InvalidValue("shops are planned together that have one clock");
      }
    }
    if (cases.stream().map(PlanningCase::shop).distinct().count() < cases.size()) {
      throw new InvalidValue("a shop is planned once");
    }
  }

  /** A shop by itself. */
  public static ShopsTogether of(PlanningCase alone) {
    return new ShopsTogether(List.of(alone));
  }

  public List<String> shops() {
    return cases.stream().map(PlanningCase::shop).toList();
  }

  public LocalDate from() {
    return cases.get(0).from();
  }

  public LocalDate until() {
    return cases.get(0).until();
  }

  public ZoneId zone() {
    return cases.get(0).zone();
  }

  /** How many days. */
  int days() {
    return cases.get(0).days().size();
  }

  LocalDate day(int number) {
    return from().plusDays(number);
  }

  Weights weights() {
    return cases.get(0).weights();
  }

  /** Everybody once, in order of the shops. */
  List<PersonTogether> people() {
    Map<String, Map<Integer, PlannedPerson>> parts = new LinkedHashMap<>();
    for (int shop = 0; shop < cases.size(); shop++) {
      for (PlannedPerson person : cases.get(shop).people()) {
        parts.computeIfAbsent(person.staff(), staff -> new TreeMap<>()).put(shop, person);
      }
    }
    return parts.values().stream().map(PersonTogether::new).toList();
  }

  /** That person alone, in all her shops, otherwise bound. */
  ShopsTogether only(String staff, UnaryOperator<PlannedPerson> change) {
    List<PlanningCase> others = new ArrayList<>();
    for (PlanningCase planned : cases) {
      List<PlannedPerson> hers =
          planned.people().stream().filter(p -> p.staff().equals(staff)).map(change).toList();
      others.add(
          new PlanningCase(
              planned.shop(), planned.zone(), planned.days(), hers, planned.weights()));
    }
    return new ShopsTogether(others);
  }
}
