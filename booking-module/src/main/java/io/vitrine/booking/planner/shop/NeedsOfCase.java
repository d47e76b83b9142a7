package io.vitrine.booking.planner.shop;

import io.vitrine.booking.planner.line.Need;
import io.vitrine.booking.slot.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The needs of a case, numbered. A half-hour that needs somebody is two needs: so many people, and
 * at least one at all; and one more for each skill it asks for. Somebody who knows two of these
 * counts for both, and once for the half-hour. Where contracts bring more hours than the week
 * needs, each half-hour has a share of them that goes with its need, and whoever is there beyond it
 * is too many: so those hours lie where customers are, not all on one quiet day.
 */
final class NeedsOfCase {

  /** A half-hour's needs by their numbers; -1 where there is none. */
  private record Half(
      HalfHourNeed need, int all, int one, int share, Map<String, Integer> bySkill) {}

  private final List<Need> needs = new ArrayList<>();
  private final List<List<Half>> days = new ArrayList<>();
  private final Weights weights;

  NeedsOfCase(PlanningCase planned) {
    this.weights = planned.weights();
    for (int week = 0; week < planned.days().size() / 7; week++) {
      double plenty = plenty(planned, week);
      for (ShopDay day : planned.days().subList(7 * week, 7 * (week + 1))) {
        List<Half> halves = new ArrayList<>();
        for (HalfHourNeed need : halves(day)) {
          halves.add(half(need, plenty));
        }
        days.add(halves);
      }
    }
  }

  /**
   * How many times the working time that a week needs its contracts bring; 0 where it needs none.
   */
  private static double plenty(PlanningCase planned, int week) {
    long agreed = planned.people().stream().mapToLong(p -> p.weeks().get(week).wanted()).sum();
    long needed =
        planned.days().subList(7 * week, 7 * (week + 1)).stream()
            .flatMap(day -> day.needs().stream())
            .mapToLong(need -> (long) need.wanted() * ShapesOfDuty.STEP)
            .sum();
    return needed == 0 ? 0 : agreed / (double) needed;
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
  int[] served(int day, Predicate<Span> there, Collection<String> skills) {
    IntStream.Builder served = IntStream.builder();
    for (Half half : days.get(day)) {
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
  List<Gap> gaps(PlanningCase planned, int[] held) {
    List<Gap> gaps = new ArrayList<>();
    for (int day = 0; day < days.size(); day++) {
      for (Half half : days.get(day)) {
        HalfHourNeed need = half.need;
        if (held[half.all] < need.wanted()) {
          gaps.add(
              new Gap(
                  planned.days().get(day).day(),
                  need.minute(),
                  null,
                  need.wanted(),
                  held[half.all]));
        }
        for (Map.Entry<String, Integer> skill : half.bySkill.entrySet()) {
          int wanted = need.bySkill().get(skill.getKey());
          if (held[skill.getValue()] < wanted) {
            gaps.add(
                new Gap(
                    planned.days().get(day).day(),
                    need.minute(),
                    skill.getKey(),
                    wanted,
                    held[skill.getValue()]));
          }
        }
      }
    }
    return gaps;
  }
}
