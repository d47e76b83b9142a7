package io.vitrine.booking.planner.shop;

import io.vitrine.booking.planner.line.Need;
import io.vitrine.booking.slot.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The needs of shops that are planned together, numbered. A half-hour that needs somebody is two
 * needs: so many people, and at least one at all; and one more for each skill it asks for. Somebody
 * who knows two of these counts for both, and once for the half-hour. Where contracts bring more
 * hours than the week needs, each half-hour has a share of them that goes with its need, and
 * whoever is there beyond it is too many: so those hours lie where customers are, not all on one
 * quiet day.
 */
final class NeedsOfCase {

  /** A half-hour's needs by their numbers; -1 where there is none. */
  private record Half(
      HalfHourNeed need, int all, int one, int share, Map<String, Integer> bySkill) {}

  private final List<Need> needs = new ArrayList<>();
  private final List<List<List<Half>>> shops = new ArrayList<>();
  private final Weights weights;

  NeedsOfCase(ShopsTogether planned, List<PersonTogether> people) {
    this.weights = planned.weights();
    for (int shop = 0; shop < planned.cases().size(); shop++) {
      List<List<Half>> days = new ArrayList<>();
      for (int week = 0; week < planned.days() / 7; week++) {
        double plenty = plenty(planned.cases().get(shop), agreed(people, shop, week), week);
        for (ShopDay day : week(planned.cases().get(shop), week)) {
          days.add(halves(day).stream().map(need -> half(need, plenty)).toList());
        }
      }
      shops.add(days);
    }
  }

  private static List<ShopDay> week(PlanningCase planned, int week) {
    return planned.days().subList(7 * week, 7 * (week + 1));
  }

  /** Minutes that contracts bring; of whoever may work in two shops a half. */
  private static double agreed(List<PersonTogether> people, int shop, int week) {
    return people.stream()
        .filter(person -> person.isIn(shop))
        .mapToDouble(person -> person.weeks().get(week).wanted() / (double) person.shops().size())
        .sum();
  }

  /**
   * How many times the working time that a week needs its contracts bring; 0 where it needs none.
   */
  private static double plenty(PlanningCase planned, double agreed, int week) {
    long needed =
        week(planned, week).stream()
            .flatMap(day -> day.needs().stream())
            .mapToLong(need -> (long) need.wanted() * ShapesOfDuty.STEP)
            .sum();
    return needed == 0 ? 0 : agreed / needed;
  }

  /** Also those that need nobody, as long as the shop is on duty. */
  private static Collection<HalfHourNeed> halves(ShopDay day) {
    Map<Integer, HalfHourNeed> byMinute = new TreeMap<>();
    int step = ShapesOfDuty.STEP;
    day.duty()
        .ifPresent(
            duty ->
                IntStream.iterate(duty.from() / step * step, m -> m < duty.until(), m -> m + step)
                    .forEach(m -> byMinute.put(m, new HalfHourNeed(m, 0, Map.of()))));
    day.needs().forEach(need -> byMinute.put(need.minute(), need));
    return byMinute.values();
  }

  private Half half(HalfHourNeed need, double plenty) {
    int all = add(need.wanted(), weights.missing(), weights.idle());
    int one = need.wanted() > 0 ? add(1, weights.nobody(), 0) : -1;
    Map<String, Integer> bySkill = new TreeMap<>();
    need.bySkill()
        .forEach(
            (topic, wanted) -> {
              if (wanted > 0) {
                bySkill.put(topic, add(wanted, weights.unskilled(), 0));
              }
            });
    int share =
        plenty > 1 ? add((int) Math.ceil(need.wanted() * plenty), 0, weights.crowded()) : -1;
    return new Half(need, all, one, share, bySkill);
  }

  private int add(int wanted, long under, long over) {
    needs.add(new Need(wanted, under * ShapesOfDuty.STEP, over * ShapesOfDuty.STEP));
    return needs.size() - 1;
  }

  List<Need> all() {
    return List.copyOf(needs);
  }

  /** The numbers of the needs that somebody serves who is there at these times and knows that. */
  int[] served(int shop, int day, Predicate<Span> there, Collection<String> skills) {
    IntStream.Builder served = IntStream.builder();
    for (Half half : shops.get(shop).get(day)) {
      if (there.test(half.need.span())) {
        served.add(half.all);
        IntStream.of(half.one, half.share).filter(need -> need >= 0).forEach(served::add);
        half.bySkill.forEach(
            (topic, number) -> {
              if (skills.contains(topic)) {
                served.add(number);
              }
            });
      }
    }
    return served.build().toArray();
  }

  /**
   * @param held by number of need
   */
  List<Gap> gaps(ShopsTogether planned, int[] held) {
    List<Gap> gaps = new ArrayList<>();
    for (int day = 0; day < planned.days(); day++) {
      for (int shop = 0; shop < shops.size(); shop++) {
        for (Half half : shops.get(shop).get(day)) {
          addGaps(planned.cases().get(shop).shop(), planned.day(day), half, held, gaps);
        }
      }
    }
    return gaps;
  }

  private static void addGaps(String shop, LocalDate day, Half half, int[] held, List<Gap> gaps) {
    int minute = half.need.minute();
    int there = held[half.all];
    if (there < half.need.wanted()) {
      gaps.add(new Gap(shop, day, minute, null, half.need.wanted(), there));
    }
    half.bySkill.forEach(
        (topic, number) -> {
          int wanted = half.need.bySkill().get(topic);
          if (held[number] < wanted) {
            gaps.add(new Gap(shop, day, minute, topic, wanted, held[number]));
          }
        });
  }
}
