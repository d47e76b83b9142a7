package io.vitrine.booking.planner.shop;

import io.vitrine.booking.slot.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;

/** What it costs that one person works a kind on a day, whatever else is planned. */
final class PricesOfPerson {

  private static final int WEEKENDS = 6;

  private final ShopsTogether planned;
  private final PersonTogether person;
  private final KindsOfCase kinds;
  private final Weights weights;
  private final long[][] costs;
  private long atLeast;

  PricesOfPerson(ShopsTogether planned, PersonTogether person, KindsOfCase kinds) {
    this.planned = planned;
    this.person = person;
    this.kinds = kinds;
    this.weights = planned.weights();
    this.costs = new long[planned.days()][kinds.count()];
    for (int day = 0; day < costs.length; day++) {
      if (person.fixed(day).isEmpty()) {
        price(day);
      }
    }
  }

  /** By day and kind; below zero where she wishes it. */
  long[][] costs() {
    return costs;
  }

  /** What her line costs whatever it is. */
  long atLeast() {
    return atLeast;
  }

  private void price(int day) {
    long wanted = person.wish(day).kind() == DayWish.Kind.WORK ? weights.wish() : 0;
    atLeast += wanted;
    for (int shop : person.shops()) {
      price(shop, day, weights.shift() - wanted);
    }
  }

  private void price(int shop, int day, long least) {
    PersonDay of = person.in(shop, day);
    ShopDay shopDay = planned.cases().get(shop).days().get(day);
    int closing = shopDay.duty().map(Span::until).orElse(Span.DAY);
    int stays = of.standing().isEmpty() ? -1 : kinds.of(shop, of.standing());
    atLeast += stays >= 0 ? weights.change() : 0;
    long other = of.now().isEmpty() || stays >= 0 ? 0 : weights.change();
    long ofDay = least + other + sunday(shop, shopDay.day());
    for (int kind = 0; kind < costs[day].length; kind++) {
      if (kinds.shop(kind) == shop) {
        boolean late = kinds.until(kind) >= closing;
        costs[day][kind] =
            ofDay
                + (late ? unfair(person.fairness(shop).late()) / 2 : 0)
                + (person.wish(day).isMissedBy(kinds.from(kind), kinds.until(kind))
                    ? weights.wish()
                    : 0);
      }
    }
    if (stays >= 0) {
      costs[day][stays] -= weights.change();
    }
  }

  private long sunday(int shop, LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SUNDAY ? unfair(person.fairness(shop).sundays()) : 0;
  }

  private long unfair(double beyond) {
    return Math.max(0, Math.round(weights.unfair() * (1 + beyond)));
  }

  /** Each weekend more is dearer, the dearer the more she had before. */
  List<Long> weekendCosts() {
    return LongStream.range(0, WEEKENDS)
        .map(nth -> unfair(person.weekendsBefore() + nth))
        .boxed()
        .toList();
  }
}
