package io.vitrine.booking.planner.shop;

import io.vitrine.booking.planner.line.Allowed;
import io.vitrine.booking.planner.line.LineRules;
import io.vitrine.booking.planner.line.Pace;
import io.vitrine.booking.planner.line.Period;
import io.vitrine.booking.slot.Span;
import io.vitrine.booking.worktime.WorkTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What binds one person in all her shops together, as rules of lines. */
final class RulesOfPerson {

  private final ShopsTogether planned;
  private final PersonTogether person;
  private final KindsOfCase kinds;
  private final Around around;
  private final Bounds bounds;

  RulesOfPerson(ShopsTogether planned, PersonTogether person, KindsOfCase kinds) {
    this.planned = planned;
    this.person = person;
    this.kinds = kinds;
    this.around = new Around(planned, person);
    this.bounds = person.bounds();
  }

  /**
   * @param shared what people of these skills serve with the shapes, by day and kind
   */
  LineRules rules(NeedsOfCase needs, Map<Set<String>, int[][][]> shared) {
    PricesOfPerson prices = new PricesOfPerson(planned, person, kinds);
    int[] any = new int[kinds.count()];
    Arrays.fill(any, planned.days());
    Pace pace =
        new Pace(
            1, bounds.daysInARow(), bounds.freeInARow(), planned.days(), prices.weekendCosts());
    return new LineRules(
        person.staff(),
        any,
        pace,
        periods(),
        kinds.rest(bounds),
        around.edges(),
        allowed(),
        new ServedByPerson(planned, person, kinds, needs).serves(shared),
        prices.costs(),
        prices.atLeast());
  }

  private List<Period> periods() {
    Weights weights = planned.weights();
    List<PersonWeek> weeks = person.weeks();
    List<Period> periods = new ArrayList<>();
    for (int week = 0; week < weeks.size(); week++) {
      PersonWeek of = weeks.get(week);
      periods.add(
          new Period(
              7 * (week + 1),
              0,
              of.most(),
              daysOf(week),
              of.wanted(),
              weights.underContract(),
              weights.overContract()));
    }
    return periods;
  }

  /**
   * How many days of a week she may work: one less for each fixed shift that spoils the free days
   * beside it, for the rest has to lie elsewhere in the week. What is fixed stands in any case.
   */
  private int daysOf(int week) {
    int most = bounds.daysAWeek();
    int fixed = 0;
    int spoilt = 0;
    for (int day = 7 * week; day < 7 * (week + 1); day++) {
      List<WorkTime> times = person.fixed(day).orElse(List.of());
      fixed += times.isEmpty() ? 0 : 1;
      spoilt += times.stream().anyMatch(around::spoilsFreeDays) ? 1 : 0;
    }
    return spoilt > 0 ? Math.max(most - spoilt, Math.min(most, fixed)) : most;
  }

  Allowed allowed() {
    List<BitSet> may = new ArrayList<>();
    BitSet free = new BitSet();
    for (int day = 0; day < planned.days(); day++) {
      BitSet work = new BitSet();
      Optional<List<WorkTime>> fixed = person.fixed(day);
      if (fixed.isPresent()) {
        free.set(day, fixed.get().isEmpty());
        if (!fixed.get().isEmpty()) {
          work.set(kinds.of(KindsOfCase.ANYWHERE, fixed.get()));
        }
      } else {
        free.set(day, !person.isPromised(day));
        for (int shop : person.shops()) {
          if (person.mayWork(shop, day)) {
            shapes(shop, day, work);
          }
        }
      }
      may.add(work);
    }
    return new Allowed(may, free);
  }

  private void shapes(int shop, int day, BitSet work) {
    PersonDay of = person.in(shop, day);
    ShopDay shopDay = planned.cases().get(shop).days().get(day);
    Optional<Span> duty = shopDay.duty();
    List<Span> away = person.away(day);
    for (int kind = 0; duty.isPresent() && kind < kinds.shapes().size(); kind++) {
      ShiftShape shape = kinds.shapes().get(kind);
      if (kinds.shop(kind) == shop
          && duty.get().from() <= shape.from()
          && shape.until() <= duty.get().until()
          && allow(shape, of, away)
          && around.leaveRest(shopDay.day(), shape.on(shopDay.day(), planned.zone()))) {
        work.set(kind);
      }
    }
    if (mayStay(of, day)) {
      work.set(kinds.of(shop, of.standing()));
    }
  }

  private boolean allow(ShiftShape shape, PersonDay of, List<Span> away) {
    return bounds.allow(shape)
        && away.stream().noneMatch(shape::touches)
        && of.promised().stream().allMatch(shape::covers);
  }

  /** Whether the one shift that stands there today could stay. */
  private boolean mayStay(PersonDay of, int day) {
    if (of.standing().size() != 1 || of.standing().get(0).breaks().size() > 1) {
      return false;
    }
    WorkTime time = of.standing().get(0);
    Span presence = Span.of(time.localFrom(), time.localTo());
    Span pause =
        time.localBreaks().stream().findFirst().map(p -> Span.of(p.from(), p.to())).orElse(null);
    return allow(new ShiftShape(presence, pause), of, person.away(day))
        && around.leaveRest(planned.day(day), time);
  }
}
