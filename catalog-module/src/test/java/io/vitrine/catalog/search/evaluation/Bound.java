package io.vitrine.catalog.search.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the words themselves allow. Products that say the same of a query's words cannot be told
 * apart by them; this puts the groups of such products in the order that the judgements would have,
 * known beforehand, and those within a group by chance.
 *
 * @param mrr expected, of the best order of the groups for each query
 * @param recall expected among the first fifty, in the order of the groups' share of relevant ones
 */
record Bound(double mrr, double recall) {

  /** What each product says of a query's words. */
  @FunctionalInterface
  interface Groups {
    Map<String, Long> of(String query);
  }

  /** Products that cannot be told apart. */
  private record Group(int products, int relevant) {
    double share() {
      return (double) relevant / products;
    }

    /** The expected value of one over the first relevant one's place, in an order by chance. */
    double reciprocal() {
      double none = 1;
      double sum = 0;
      for (int place = 1; place <= products - relevant + 1; place++) {
        double hit = Math.min(1, (double) relevant / (products - place + 1));
        sum += none * hit / place;
        none *= 1 - hit;
      }
      return sum;
    }
  }

  static Bound of(Groups groups, Judgements judgements) {
    int queries = 0;
    long relevant = 0;
    double reciprocals = 0;
    double seen = 0;
    for (Map.Entry<String, Map<String, Boolean>> judged : judgements.byQuery().entrySet()) {
      long good = judged.getValue().values().stream().filter(r -> r).count();
      if (good == 0) {
        continue;
      }
      queries++;
      relevant += good;
      List<Group> best = best(groups.of(judged.getKey()), judged.getValue());
      reciprocals +=
          best.stream()
              .filter(group -> group.relevant() > 0)
              .mapToDouble(Group::reciprocal)
              .max()
              .orElse(0);
      seen += seen(best);
    }
    return new Bound(reciprocals / Math.max(1, queries), seen / Math.max(1, relevant));
  }

  private static List<Group> best(Map<String, Long> said, Map<String, Boolean> judged) {
    Map<Long, Group> groups = new HashMap<>();
    said.forEach(
        (product, what) ->
            groups.merge(
                what,
                new Group(1, judged.getOrDefault(product, false) ? 1 : 0),
                (a, b) -> new Group(a.products() + b.products(), a.relevant() + b.relevant())));
    List<Group> best = new ArrayList<>(groups.values());
    best.sort(Comparator.comparing(Group::share).reversed());
    return best;
  }

  private static double seen(List<Group> best) {
    int room = Figures.DEPTH;
    double seen = 0;
    for (Group group : best) {
      int taken = Math.min(room, group.products());
      seen += taken * group.share();
      room -= taken;
    }
    return seen;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "               MRR %.3f   recall@50 %.3f", mrr, recall);
  }
}
