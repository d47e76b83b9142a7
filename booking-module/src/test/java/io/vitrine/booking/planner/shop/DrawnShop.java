package io.vitrine.booking.planner.shop;

import io.vitrine.booking.slot.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** A shop as large as a benchmark wants it: closed on Sundays, busiest on Saturday afternoons. */
final class DrawnShop {

  static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final List<String> TOPICS = List.of("salon", "literie", "cuisine", "luminaires");

  private static final Bounds ADULT = new Bounds(600, 359, 20, 660, 2100, 6, 1, 6, 0, Span.DAY);

  private DrawnShop() {}

  static PlanningCase of(int people, int weeks, LocalDate monday, long seed) {
    Random random = new Random(seed);
    List<ShopDay> days = new ArrayList<>();
    for (int day = 0; day < 7 * weeks; day++) {
      days.add(day(monday.plusDays(day), people, random));
    }
    List<PlannedPerson> team = new ArrayList<>();
    for (int p = 0; p < people; p++) {
      team.add(person(p, weeks, random));
    }
    return new PlanningCase("drawn", PARIS, days, team, Weights.FRESH);
  }

  private static ShopDay day(LocalDate day, int people, Random random) {
    if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
      return new ShopDay(day, Optional.empty(), List.of());
    }
    boolean saturday = day.getDayOfWeek() == DayOfWeek.SATURDAY;
    Span duty = new Span(9 * 60 + 30, 20 * 60);
    List<HalfHourNeed> needs = new ArrayList<>();
    for (int minute = duty.from(); minute < duty.until(); minute += 30) {
      double hour = minute / 60.0;
      double rush =
          Math.exp(-Math.pow((hour - 16.5) / 2, 2)) + 0.5 * Math.exp(-Math.pow(hour - 12, 2));
      double load =
          people * (saturday ? 0.8 : 0.45) * (0.5 + 0.5 * rush) + random.nextGaussian() * 0.4;
      int wanted = Math.max(1, (int) Math.round(load));
      Map<String, Integer> bySkill = new TreeMap<>();
      for (String topic : TOPICS) {
        int of = (int) Math.round(wanted * (0.1 + 0.3 * random.nextDouble()));
        bySkill.put(topic, Math.min(wanted, of));
      }
      needs.add(new HalfHourNeed(minute, wanted, bySkill));
    }
    return new ShopDay(day, Optional.of(duty), needs);
  }

  private static PlannedPerson person(int number, int weeks, Random random) {
    int weekly = List.of(2100, 2100, 2100, 1680, 1500, 1200).get(random.nextInt(6));
    Set<String> skills = new HashSet<>();
    while (skills.size() < 2) {
      skills.add(TOPICS.get(random.nextInt(TOPICS.size())));
    }
    List<PersonDay> days = new ArrayList<>();
    int off = random.nextInt(6);
    for (int day = 0; day < 7 * weeks; day++) {
      boolean fixedOff = weekly < 2100 && day % 7 == off;
      boolean away = random.nextInt(40) == 0;
      days.add(
          fixedOff
              ? PersonDay.off(PersonDay.Why.FREE_DAY)
              : away ? PersonDay.off(PersonDay.Why.ABSENT) : PersonDay.open());
    }
    List<PersonWeek> hours = new ArrayList<>();
    for (int week = 0; week < weeks; week++) {
      hours.add(new PersonWeek(weekly, weekly));
    }
    return new PlannedPerson(
        "S%03d".formatted(number),
        skills,
        ADULT,
        hours,
        days,
        List.of(),
        new Fairness(random.nextInt(5) - 2, random.nextInt(5) - 2, 0));
  }
}
