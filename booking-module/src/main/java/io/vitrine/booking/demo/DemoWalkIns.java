package io.vitrine.booking.demo;

import io.vitrine.booking.demand.forecast.DayKind;
import io.vitrine.booking.demand.forecast.History.Count;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Who came without an appointment to the demonstration's shops: about 6 a day at Rivoli, 3 at
 * Bellecour, which their teams can receive but for the peaks; twice as many on Saturdays, a peak at
 * noon and one towards the evening, on weekends a long one in the afternoon; more in winter, fewer
 * in August, more before Christmas and on the eves of holidays, a third more in the sales of
 * January; days that are luckier than others, and people who come by chance. The same day always
 * has the same visitors.
 */
final class DemoWalkIns {

  private static final Map<String, Double> A_DAY = Map.of("rivoli", 6.5, "bellecour", 3.5);
  private static final Map<String, Integer> SHARES =
      Map.of("salon", 5, "literie", 4, "salle-a-manger", 3, "bureau", 2);
  private static final double[] WEEKDAYS = {0.7, 0.75, 1.0, 0.8, 1.05, 1.9, 1.2};
  private static final double[] MONTHS = {
    1.15, 1.0, 0.98, 0.95, 0.95, 0.95, 0.9, 0.7, 1.05, 1.05, 1.1, 1.15
  };
  private static final Set<MonthDay> CLOSED =
      Set.of(MonthDay.of(12, 25), MonthDay.of(1, 1), MonthDay.of(5, 1));
  private static final double LUCK = 0.12;

  private DemoWalkIns() {}

  /**
   * A day of a shop.
   *
   * @param topics codes of what people come for
   */
  static List<Count> of(String shop, LocalDate day, List<String> topics) {
    List<Count> counts = new ArrayList<>();
    Random chance = new Random(31L * shop.hashCode() + 7919 * day.toEpochDay());
    double mean = mean(shop, day) * Math.exp(LUCK * chance.nextGaussian());
    int opens = shop.equals("rivoli") && day.getDayOfWeek() == DayOfWeek.SUNDAY ? 22 : 20;
    int closes = 38;
    double hills = 0;
    for (int half = opens; half < closes; half++) {
      hills += hill(day, half);
    }
    int shares = topics.stream().mapToInt(DemoWalkIns::share).sum();
    for (int half = opens; half < closes; half++) {
      for (String topic : topics) {
        int came = poisson(mean * hill(day, half) / hills * share(topic) / shares, chance);
        if (came > 0) {
          counts.add(new Count(day, half, topic, came));
        }
      }
    }
    return counts;
  }

  private static int share(String topic) {
    return SHARES.getOrDefault(topic, 1);
  }

  private static double mean(String shop, LocalDate day) {
    boolean closed =
        CLOSED.contains(MonthDay.from(day))
            || shop.equals("bellecour") && day.getDayOfWeek() == DayOfWeek.SUNDAY;
    if (closed) {
      return 0;
    }
    double kind =
        switch (DayKind.of(day)) {
          case HOLIDAY -> 0.8;
          case EVE -> 1.2;
          case BRIDGE -> 1.15;
          case ADVENT -> 1.25;
          case ORDINARY -> 1;
        };
    boolean sales = day.getMonthValue() == 1 && day.getDayOfMonth() > 7 && day.getDayOfMonth() < 29;
    return A_DAY.get(shop)
        * WEEKDAYS[day.getDayOfWeek().ordinal()]
        * MONTHS[day.getMonthValue() - 1]
        * kind
        * (sales ? 1.33 : 1);
  }

  private static double hill(LocalDate day, int half) {
    boolean weekend = day.getDayOfWeek().getValue() > 5;
    double noon = Math.exp(-Math.pow(half - 25, 2) / 12.0);
    double later = Math.exp(-Math.pow(half - (weekend ? 31 : 35), 2) / (weekend ? 40.0 : 14.0));
    return 0.3 + (weekend ? 0.3 : 0.8) * noon + later;
  }

  private static int poisson(double mean, Random chance) {
    double limit = Math.exp(-mean);
    double product = chance.nextDouble();
    int count = 0;
    while (product > limit) {
      product *= chance.nextDouble();
      count++;
    }
    return count;
  }
}
