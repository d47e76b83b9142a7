package io.vitrine.booking.planner.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.employment.Employment;
import io.vitrine.booking.labour.Breach;
import io.vitrine.booking.labour.LabourCheck;
import io.vitrine.booking.slot.Span;
import io.vitrine.booking.worktime.WorkTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * Shops of every sort are planned and each plan is looked at by {@link LabourCheck}, which shares
 * nothing with the search. {@code -Dvitrine.plans=5000} plans that many, {@code
 * -Dvitrine.plans.from=1000} begins with the shop of that seed.
 */
class NoPlanBreaksTheLawTest {

  private static final int SHOPS = Integer.getInteger("vitrine.plans", 50);
  private static final int FIRST = Integer.getInteger("vitrine.plans.from", 0);

  @Test
  void no_plan_of_any_generated_shop_breaks_law_or_contract_or_a_promise() {
    int planned = 0;
    int contradictions = 0;
    int duties = 0;
    for (int seed = FIRST; seed < FIRST + SHOPS; seed++) {
      GeneratedShop shop = new GeneratedShop(seed);
      AtomicInteger asked = new AtomicInteger();
      Plan plan;
      try {
        plan =
            new PlanByLines(Runnable::run, 1, seed)
                .plan(
                    shop.planned(),
                    () -> asked.incrementAndGet() > shop.patience(),
                    better -> look(shop, better));
      } catch (Contradiction e) {
        contradictions++;
        continue;
      }
      look(shop, plan);
      planned++;
      duties += plan.duties().size();
    }
    assertThat(planned).as("plans").isGreaterThan(SHOPS * 3 / 4);
    assertThat(contradictions).as("shops whose wants contradict").isLessThan(SHOPS / 4);
    assertThat(duties).as("shifts looked at").isGreaterThan(SHOPS * 5);
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

  private static void look(GeneratedShop shop, Plan plan) {
    PlanningCase planned = shop.planned();
    for (PlannedPerson person : planned.people()) {
      List<WorkTime> fixed = new ArrayList<>(person.around());
      person.days().forEach(day -> day.fixed().ifPresent(fixed::addAll));
      List<WorkTime> all = new ArrayList<>(fixed);
      plan.duties().stream()
          .filter(duty -> duty.staff().equals(person.staff()) && !duty.fixed())
          .forEach(duty -> all.add(duty.time()));
      List<Breach> breaches = breaches(shop, person, all);
      breaches.removeAll(breaches(shop, person, fixed));
      assertThat(breaches).as("seed %d, %s", shop.seed(), all).isEmpty();
      keepsItsWord(shop, person, plan);
    }
    assertThat(plan.bound().orElse(0)).isLessThanOrEqualTo(plan.cost());
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
