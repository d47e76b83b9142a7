package io.vitrine.booking.planner.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.employment.Employment;
import io.vitrine.booking.labour.Breach;
import io.vitrine.booking.labour.LabourCheck;
import io.vitrine.booking.slot.Span;
import io.vitrine.booking.worktime.WorkTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * Shops of every sort are planned and each plan is looked at by {@link LabourCheck}, which shares
 * nothing with the search. {@code -Dvitrine.plans=5000} plans that many, {@code
 * -Dvitrine.plans.from=1000} begins with the shop of that seed. Half as many pairs of shops that
 * share people are planned by one search each ({@code -Dvitrine.pairs=2000}).
 */
class NoPlanBreaksTheLawTest {

  private static final int SHOPS = Integer.getInteger("vitrine.plans", 50);
  private static final int PAIRS = Integer.getInteger("vitrine.pairs", SHOPS / 2);
  private static final int FIRST = Integer.getInteger("vitrine.plans.from", 0);

  @Test
  void no_plan_of_any_generated_shop_breaks_law_or_contract_or_a_promise() {
    Planned all = new Planned();
    for (int seed = FIRST; seed < FIRST + SHOPS; seed++) {
      all.plan(List.of(new GeneratedShop(seed)));
    }
    all.looksLike(SHOPS, 5);
  }

  @Test
  void no_plan_of_two_shops_that_share_people_breaks_anything_over_both() {
    Planned all = new Planned();
    for (int seed = FIRST; seed < FIRST + PAIRS; seed++) {
      GeneratedShop first = new GeneratedShop(seed);
      all.plan(List.of(first, GeneratedShop.beside(first)));
    }
    all.looksLike(PAIRS, 10);
    assertThat(all.inBoth).as("people whose plan has them in both shops").isGreaterThan(PAIRS / 4);
  }

  /** What came of many shops, or pairs of shops. */
  private static final class Planned {
    private int planned;
    private int contradictions;
    private int duties;
    private int inBoth;

    void plan(List<GeneratedShop> shops) {
      AtomicInteger asked = new AtomicInteger();
      GeneratedShop first = shops.get(0);
      Plan plan;
      try {
        plan =
            new PlanByLines(Runnable::run, 1, first.seed())
                .plan(
                    new ShopsTogether(shops.stream().map(GeneratedShop::planned).toList()),
                    () -> asked.incrementAndGet() > first.patience(),
                    better -> look(shops, better));
      } catch (Contradiction e) {
        contradictions++;
        return;
      }
      look(shops, plan);
      planned++;
      duties += plan.duties().size();
      Map<String, Set<String>> in = new HashMap<>();
      plan.duties().forEach(d -> in.computeIfAbsent(d.staff(), s -> new HashSet<>()).add(d.shop()));
      inBoth += (int) in.values().stream().filter(it -> it.size() > 1).count();
    }

    void looksLike(int count, int dutiesEach) {
      assertThat(planned).as("plans").isGreaterThan(count * 2 / 3);
      assertThat(contradictions).as("shops whose wants contradict").isLessThan(count / 3);
      assertThat(duties).as("shifts looked at").isGreaterThan(count * dutiesEach);
    }
  }

  @Test
  void a_plan_that_has_everybody_at_work_all_day_and_every_day_is_seen_through() {
    GeneratedShop shop = new GeneratedShop(3);
    for (PlannedPerson person : shop.planned().people()) {
      List<WorkTime> all = new ArrayList<>(person.around());
      for (ShopDay day : shop.planned().days()) {
        Span always = new Span(8 * 60, 21 * 60);
        all.add(new ShiftShape(always, null).on(day.day(), shop.planned().zone()));
      }
      assertThat(breaches(shop, person, all)).hasSizeGreaterThan(3);
    }
  }

  private static void look(List<GeneratedShop> shops, Plan plan) {
    for (GeneratedShop shop : shops) {
      for (PlannedPerson person : shop.planned().people()) {
        List<WorkTime> fixed = fixed(shops, person.staff());
        List<WorkTime> all = new ArrayList<>(fixed);
        plan.duties().stream()
            .filter(duty -> duty.staff().equals(person.staff()) && !duty.fixed())
            .forEach(duty -> all.add(duty.time()));
        List<Breach> breaches = breaches(shop, person, all);
        breaches.removeAll(breaches(shop, person, fixed));
        assertThat(breaches).as("seed %d, %s", shop.seed(), all).isEmpty();
        keepsItsWord(shop, person, plan.in(shop.planned().shop()));
      }
    }
    worksInOneShopADay(plan);
    assertThat(plan.bound().orElse(0)).isLessThanOrEqualTo(plan.cost());
  }

  /** What is not the plan's to choose, in all shops. */
  private static List<WorkTime> fixed(List<GeneratedShop> shops, String staff) {
    Set<WorkTime> fixed = new LinkedHashSet<>();
    shops.stream()
        .flatMap(shop -> shop.planned().people().stream())
        .filter(person -> person.staff().equals(staff))
        .forEach(
            person -> {
              fixed.addAll(person.around());
              person.days().forEach(day -> day.fixed().ifPresent(fixed::addAll));
            });
    return List.copyOf(fixed);
  }

  private static void worksInOneShopADay(Plan plan) {
    Map<String, Set<String>> shops = new HashMap<>();
    plan.duties()
        .forEach(
            duty ->
                shops
                    .computeIfAbsent(duty.staff() + " " + duty.time().day(), k -> new HashSet<>())
                    .add(duty.shop()));
    assertThat(shops).allSatisfy((day, in) -> assertThat(in).as(day).hasSize(1));
  }

  private static List<Breach> breaches(
      GeneratedShop shop, PlannedPerson person, List<WorkTime> times) {
    Employment agreed = shop.agreed(person.staff());
    LocalDate last = shop.planned().until().minusDays(1);
    return new ArrayList<>(
        LabourCheck.breaches(agreed, shop.law(), shop.planned().from(), last, times));
  }

  /** Absent is absent, promised is promised, and what was to stay has stayed. */
  private static void keepsItsWord(GeneratedShop shop, PlannedPerson person, Plan plan) {
    for (int i = 0; i < person.days().size(); i++) {
      PersonDay day = person.days().get(i);
      LocalDate on = shop.planned().days().get(i).day();
      List<WorkTime> hers =
          plan.duties().stream()
              .filter(d -> d.staff().equals(person.staff()) && d.time().day().equals(on))
              .map(Duty::time)
              .toList();
      String what = "seed " + shop.seed() + " " + person.staff() + " " + on;
      if (day.fixed().isPresent()) {
        assertThat(hers).as(what).isEqualTo(day.here());
        continue;
      }
      if (day.why().isPresent()) {
        assertThat(hers).as(what).isEmpty();
      }
      for (Span promised : day.promised()) {
        assertThat(hers)
            .as(what)
            .anyMatch(t -> t.covers(shop.at(on, promised.from()), shop.at(on, promised.until())));
      }
      for (Span away : day.away()) {
        assertThat(hers)
            .as(what)
            .noneMatch(t -> t.overlaps(shop.at(on, away.from()), shop.at(on, away.until())));
      }
    }
  }
}
