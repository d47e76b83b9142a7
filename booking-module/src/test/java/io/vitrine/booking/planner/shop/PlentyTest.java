package io.vitrine.booking.planner.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.slot.Span;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A shop whose contracts bring three times the hours that its customers need. */
class PlentyTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
  private static final Bounds ADULT = new Bounds(600, 359, 20, 660, 2100, 6, 1, 6, 0, Span.DAY);
  private static final int PATIENCE = 400;

  @Test
  void hours_beyond_the_need_lie_where_customers_are() {
    AtomicInteger asked = new AtomicInteger();
    Plan plan =
        new PlanByLines(Runnable::run, 1, 1)
            .plan(
                ShopsTogether.of(planned()),
                () -> asked.incrementAndGet() > PATIENCE,
                better -> {});

    Map<DayOfWeek, Long> there = new EnumMap<>(DayOfWeek.class);
    for (int day = 0; day < 6; day++) {
      LocalDate on = MONDAY.plusDays(day);
      Instant at = on.atTime(LocalTime.of(16, 0)).atZone(DrawnShop.PARIS).toInstant();
      there.put(
          on.getDayOfWeek(),
          plan.duties().stream()
              .filter(duty -> duty.time().covers(at, at.plusSeconds(60)))
              .count());
    }
    assertThat(there.get(DayOfWeek.SATURDAY))
        .as("three are needed on Saturday and one on other days: %s", there)
        .isGreaterThan(
            Collections.max(
                there.entrySet().stream()
                    .filter(it -> it.getKey() != DayOfWeek.SATURDAY)
                    .map(Map.Entry::getValue)
                    .toList()));
  }

  private static PlanningCase planned() {
    List<ShopDay> days = new ArrayList<>();
    for (int day = 0; day < 7; day++) {
      LocalDate on = MONDAY.plusDays(day);
      days.add(
          day == 6
              ? new ShopDay(on, Optional.empty(), List.of())
              : new ShopDay(on, Optional.of(new Span(600, 1_140)), needs(day == 5 ? 3 : 1)));
    }
    List<PlannedPerson> people = new ArrayList<>();
    for (int p = 0; p < 8; p++) {
      people.add(
          new PlannedPerson(
              "S00" + p,
              Set.of("salon"),
              ADULT,
              List.of(new PersonWeek(2_100, 2_100)),
              Collections.nCopies(7, PersonDay.open()),
              List.of(),
              Fairness.EVEN));
    }
    return new PlanningCase("plenty", DrawnShop.PARIS, days, people, Weights.FRESH);
  }

  private static List<HalfHourNeed> needs(int wanted) {
    List<HalfHourNeed> needs = new ArrayList<>();
    for (int minute = 600; minute < 1_140; minute += 30) {
      needs.add(new HalfHourNeed(minute, wanted, Map.of()));
    }
    return needs;
  }
}
