package io.vitrine.booking.planner.shop;

import io.vitrine.booking.planner.line.Allowed;
import io.vitrine.booking.planner.line.LineRules;
import io.vitrine.booking.planner.line.Pace;
import io.vitrine.booking.planner.line.Period;
import io.vitrine.booking.slot.Span;
import io.vitrine.booking.worktime.WorkTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/** One person's part of a case, as rules and costs of lines. */
final class RulesOfPerson {

  private static final int WEEKENDS = 6;

  private final PlanningCase planned;
  private final PlannedPerson person;
  private final KindsOfCase kinds;
  private final Around around;
  private final Weights weights;
  private final long[][] costs;
  private long atLeast;

  RulesOfPerson(PlanningCase planned, PlannedPerson person, KindsOfCase kinds) {
    this.planned = planned;
    this.person = person;
    this.kinds = kinds;
    this.around = new Around(planned, person);
    this.weights = planned.weights();
    this.costs = new long[planned.days().size()][kinds.count()];
  }

  /**
   * @param shared what people of these skills serve with the shapes, by day and kind
   */
  LineRules rules(NeedsOfCase needs, Map<Set<String>, int[][][]> shared) {
    Allowed allowed = allowed();
    for (int day = 0; day < costs.length; day++) {
      price(day);
    }
    int[] any = new int[kinds.count()];
    Arrays.fill(any, costs.length);
    Bounds bounds = person.bounds();
    Pace pace = new Pace(1, bounds.daysInARow(), bounds.freeInARow(), costs.length, weekendCosts());
    return new LineRules(
        person.staff(),
        any,
        pace,
        periods(),
        kinds.rest(bounds),
        around.edges(),
        allowed,
        serves(needs, shared),
        costs,
        atLeast);
  }

  private List<Period> periods() {
    List<Period> periods = new ArrayList<>();
    for (int week = 0; week < person.weeks().size(); week++) {
      PersonWeek of = person.weeks().get(week);
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
    List<PersonDay> days = person.days().subList(7 * week, 7 * (week + 1));
    int most = person.bounds().daysAWeek();
    int fixed = (int) days.stream().filter(day -> !day.fixed().orElse(List.of()).isEmpty()).count();
    int spoilt =
        (int)
            days.stream()
                .flatMap(day -> day.fixed().stream().flatMap(List::stream))
                .filter(around::spoilsFreeDays)
                .map(WorkTime::day)
                .distinct()
                .count();
    return spoilt > 0 ? Math.max(most - spoilt, Math.min(most, fixed)) : most;
  }

  Allowed allowed() {
    List<BitSet> may = new ArrayList<>();
    BitSet free = new BitSet();
    for (int day = 0; day < person.days().size(); day++) {
      PersonDay of = person.days().get(day);
      BitSet work = new BitSet();
      if (of.fixed().isPresent()) {
        List<WorkTime> times = of.fixed().get();
        free.set(day, times.isEmpty());
        if (!times.isEmpty()) {
          work.set(kinds.of(times));
        }
      } else {
        free.set(day, of.promised().isEmpty());
        if (of.why().isEmpty()) {
          shapes(day, of, work);
        }
      }
      may.add(work);
    }
    return new Allowed(may, free);
  }

  private void shapes(int day, PersonDay of, BitSet work) {
    ShopDay shopDay = planned.days().get(day);
    Optional<Span> duty = shopDay.duty();
    for (int kind = 0; duty.isPresent() && kind < kinds.shapes().size(); kind++) {
      ShiftShape shape = kinds.shapes().get(kind);
      if (duty.get().from() <= shape.from()
          && shape.until() <= duty.get().until()
          && person.bounds().allow(shape)
          && of.away().stream().noneMatch(shape::touches)
          && of.promised().stream().allMatch(shape::covers)
          && around.leaveRest(shopDay.day(), shape.on(shopDay.day(), planned.zone()))) {
        work.set(kind);
      }
    }
    if (mayStay(shopDay.day(), of)) {
      work.set(kinds.of(of.standing()));
    }
  }

  /** Whether the one shift that stands there today could stay. */
  private boolean mayStay(LocalDate day, PersonDay of) {
    if (of.standing().size() != 1 || of.standing().get(0).breaks().size() > 1) {
      return false;
    }
    WorkTime time = of.standing().get(0);
    Span presence = Span.of(time.localFrom(), time.localTo());
    Span pause =
        time.localBreaks().stream().findFirst().map(p -> Span.of(p.from(), p.to())).orElse(null);
    ShiftShape shape = new ShiftShape(presence, pause);
    return person.bounds().allow(shape)
        && of.away().stream().noneMatch(shape::touches)
        && of.promised().stream().allMatch(shape::covers)
        && around.leaveRest(day, time);
  }

  private void price(int day) {
    PersonDay of = person.days().get(day);
    if (of.fixed().isPresent()) {
      return;
    }
    ShopDay shopDay = planned.days().get(day);
    int closing = shopDay.duty().map(Span::until).orElse(Span.DAY);
    boolean sunday = shopDay.day().getDayOfWeek() == DayOfWeek.SUNDAY;
    long ofDay = weights.shift() + (sunday ? unfair(person.fairness().sundays()) : 0);
    long wanted = of.wish().kind() == DayWish.Kind.WORK ? weights.wish() : 0;
    ofDay -= wanted;
    atLeast += wanted;
    int stays = of.standing().isEmpty() ? -1 : kinds.of(of.standing());
    atLeast += stays >= 0 ? weights.change() : 0;
    long other = of.now().isEmpty() || stays >= 0 ? 0 : weights.change();
    for (int kind = 0; kind < costs[day].length; kind++) {
      boolean late = kinds.until(kind) >= closing;
      costs[day][kind] = ofDay + other + (late ? unfair(person.fairness().late()) / 2 : 0);
      if (of.wish().isMissedBy(kinds.from(kind), kinds.until(kind))) {
        costs[day][kind] += weights.wish();
      }
    }
    if (stays >= 0) {
      costs[day][stays] -= weights.change();
    }
  }

  private long unfair(double beyond) {
    return Math.max(0, Math.round(weights.unfair() * (1 + beyond)));
  }

  /** Each weekend more is dearer, the dearer the more she had before. */
  private List<Long> weekendCosts() {
    return LongStream.range(0, WEEKENDS)
        .map(nth -> unfair(person.fairness().weekends() + nth))
        .boxed()
        .toList();
  }

  private int[][][] serves(NeedsOfCase needs, Map<Set<String>, int[][][]> shared) {
    int[][][] alike = shared.computeIfAbsent(person.skills(), skills -> shapes(needs, skills));
    int[][][] serves = alike;
    for (int day = 0; day < costs.length; day++) {
      PersonDay of = person.days().get(day);
      List<WorkTime> times = of.fixed().orElse(of.standing());
      if (!times.isEmpty()) {
        serves = serves == alike ? alike.clone() : serves;
        serves[day] = alike[day].clone();
        List<WorkTime> here = of.fixed().isPresent() ? of.here() : of.standing();
        serves[day][kinds.of(times)] = served(needs, day, here);
      }
    }
    return serves;
  }

  private int[] served(NeedsOfCase needs, int day, List<WorkTime> here) {
    LocalDate on = planned.days().get(day).day();
    return needs.served(
        day,
        span -> here.stream().anyMatch(t -> t.covers(at(on, span.from()), at(on, span.until()))),
        person.skills());
  }

  private Instant at(LocalDate day, int minute) {
    LocalTime time = LocalTime.ofSecondOfDay(minute % Span.DAY * 60L);
    LocalDate on = minute == Span.DAY ? day.plusDays(1) : day;
    return on.atTime(time).atZone(planned.zone()).toInstant();
  }

  private int[][][] shapes(NeedsOfCase needs, Set<String> skills) {
    int[][][] serves = new int[costs.length][kinds.count()][];
    for (int day = 0; day < serves.length; day++) {
      Arrays.fill(serves[day], new int[0]);
      for (int kind = 0; kind < kinds.shapes().size(); kind++) {
        serves[day][kind] = needs.served(day, kinds.shapes().get(kind)::covers, skills);
      }
    }
    return serves;
  }
}
