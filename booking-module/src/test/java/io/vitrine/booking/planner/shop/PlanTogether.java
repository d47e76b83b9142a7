package io.vitrine.booking.planner.shop;

import io.vitrine.booking.worktime.WorkTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

/**
 * Drawn shops planned one by one, each with what the ones before it planned as given, and then by
 * one search; the first two people of each shop may work in all of them.
 */
final class PlanTogether {

  private static final int WORKERS = 2;
  private static final int SHARED = 2;
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

  private final String name;
  private final long seconds;
  private final Executor executor;
  private final List<PlanningCase> shops;

  /**
   * @param name {@code 3*10x1}: three shops of ten people, one week
   * @param seconds at most for each search
   */
  PlanTogether(String name, long seconds, Executor executor) {
    this.name = name;
    this.seconds = seconds;
    this.executor = executor;
    String[] size = name.split("[*x]");
    this.shops =
        shared(Integer.parseInt(size[0]), Integer.parseInt(size[1]), Integer.parseInt(size[2]));
  }

  private static List<PlanningCase> shared(int count, int people, int weeks) {
    List<PlanningCase> drawn = new ArrayList<>();
    List<PlannedPerson> everywhere = new ArrayList<>();
    for (int shop = 0; shop < count; shop++) {
      PlanningCase one = DrawnShop.of(people, weeks, MONDAY, 1 + shop);
      List<PlannedPerson> named = new ArrayList<>();
      for (PlannedPerson person : one.people()) {
        named.add(as(person, (char) ('A' + shop) + person.staff(), person.days()));
      }
      everywhere.addAll(named.subList(0, SHARED));
      drawn.add(of(one, "shop-" + shop, named));
    }
    List<PlanningCase> shops = new ArrayList<>();
    for (PlanningCase one : drawn) {
      List<PlannedPerson> team = new ArrayList<>(one.people());
      everywhere.stream().filter(person -> !one.people().contains(person)).forEach(team::add);
      shops.add(of(one, one.shop(), team));
    }
    return shops;
  }

  private static PlanningCase of(PlanningCase one, String name, List<PlannedPerson> people) {
    return new PlanningCase(name, one.zone(), one.days(), people, one.weights());
  }

  private static PlannedPerson as(PlannedPerson person, String staff, List<PersonDay> days) {
    return new PlannedPerson(
        staff,
        person.skills(),
        person.bounds(),
        person.weeks(),
        days,
        person.around(),
        person.fairness());
  }

  void print() {
    long begin = System.nanoTime();
    List<Duty> all = new ArrayList<>();
    int unmet = 0;
    int unskilled = 0;
    boolean proved = true;
    for (PlanningCase shop : shops) {
      Plan plan = plan(List.of(given(shop, all)));
      all.addAll(plan.duties().stream().filter(duty -> !duty.fixed()).toList());
      unmet += plan.unmet();
      unskilled += plan.unskilled();
      proved &= isProved(plan);
    }
    double oneByOne = since(begin);
    line("one by one", oneByOne, unmet, unskilled, proved);
    long again = System.nanoTime();
    Plan plan = plan(shops);
    double together = since(again);
    line("together", together, plan.unmet(), plan.unskilled(), isProved(plan));
    System.out.printf(
        Locale.ROOT,
        "%s: together takes %.2f times as long; %d people work in several shops%n",
        name,
        together / oneByOne,
        inSeveral(plan));
  }

  private Plan plan(List<PlanningCase> cases) {
    long begin = System.nanoTime();
    return new PlanByLines(executor, WORKERS, 1)
        .plan(new ShopsTogether(cases), () -> since(begin) > seconds, better -> {});
  }

  /** The shop, with people's days in the shops that were planned before. */
  private static PlanningCase given(PlanningCase shop, List<Duty> before) {
    List<PlannedPerson> people = new ArrayList<>();
    for (PlannedPerson person : shop.people()) {
      List<PersonDay> days = new ArrayList<>(person.days());
      for (Duty duty : before) {
        if (duty.staff().equals(person.staff())) {
          int day = (int) MONDAY.datesUntil(duty.time().day()).count();
          days.set(day, fixed(duty.time()));
        }
      }
      people.add(as(person, person.staff(), days));
    }
    return of(shop, shop.shop(), people);
  }

  private static PersonDay fixed(WorkTime time) {
    return new PersonDay(
        Optional.empty(),
        Optional.of(List.of(time)),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        DayWish.NONE);
  }

  private static boolean isProved(Plan plan) {
    return plan.bound().isPresent() && plan.bound().getAsLong() >= plan.cost();
  }

  private static int inSeveral(Plan plan) {
    Map<String, Set<String>> in = new HashMap<>();
    plan.duties().forEach(d -> in.computeIfAbsent(d.staff(), s -> new HashSet<>()).add(d.shop()));
    return (int) in.values().stream().filter(shops -> shops.size() > 1).count();
  }

  private void line(String how, double took, int unmet, int unskilled, boolean proved) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %.1f s%s | %d | %d |%n",
        name,
        how,
        took,
        proved ? ", shown to be the best" : ", told to end",
        unmet,
        unskilled);
  }

  private static double since(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }
}
