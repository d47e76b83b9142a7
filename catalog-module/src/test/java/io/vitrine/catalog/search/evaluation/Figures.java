package io.vitrine.catalog.search.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How good a search is, over the queries for which at least one product is relevant.
 *
 * @param queries how many queries count
 * @param mrr mean of one over the place of the first relevant product
 * @param recall share of all relevant products that are among the first fifty of their query
 * @param auc share of all pairs of a relevant and another judged product of one query that are in
 *     the right order, a tie counting half
 */
public record Figures(int queries, double mrr, double recall, double auc) {

  static final int DEPTH = 50;

  /** The products a search gives for a query, best first; what it does not give ties at the end. */
  @FunctionalInterface
  public interface Ranking {
    List<String> of(String query);
  }

  public static Figures of(Ranking search, Judgements judgements) {
    int queries = 0;
    double reciprocals = 0;
    long relevant = 0;
    long seen = 0;
    long pairs = 0;
    double right = 0;
    for (Map.Entry<String, Map<String, Boolean>> judged : judgements.byQuery().entrySet()) {
      long good = judged.getValue().values().stream().filter(r -> r).count();
      if (good == 0) {
        continue;
      }
      Map<String, Integer> places = places(search.of(judged.getKey()));
      queries++;
      reciprocals += reciprocal(judged.getValue(), places);
      relevant += good;
      seen += seen(judged.getValue(), places);
      pairs += good * (judged.getValue().size() - good);
      right += inOrder(judged.getValue(), places);
    }
    return new Figures(
        queries,
        reciprocals / Math.max(1, queries),
        (double) seen / Math.max(1, relevant),
        right / Math.max(1, pairs));
  }

  private static Map<String, Integer> places(List<String> ranked) {
    Map<String, Integer> places = new HashMap<>();
    for (String product : ranked) {
      places.putIfAbsent(product, places.size() + 1);
    }
    return places;
  }

  static double reciprocal(Map<String, Boolean> judged, Map<String, Integer> places) {
    return judged.entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(product -> places.get(product.getKey()))
        .filter(place -> place != null)
        .mapToDouble(place -> 1.0 / place)
        .max()
        .orElse(0);
  }

  static long seen(Map<String, Boolean> judged, Map<String, Integer> places) {
    return judged.entrySet().stream()
        .filter(Map.Entry::getValue)
        .filter(product -> place(product.getKey(), places) <= DEPTH)
        .count();
  }

  static double inOrder(Map<String, Boolean> judged, Map<String, Integer> places) {
    double right = 0;
    for (Map.Entry<String, Boolean> good : judged.entrySet()) {
      for (Map.Entry<String, Boolean> other : judged.entrySet()) {
        if (good.getValue() && !other.getValue()) {
          int order = Integer.compare(place(good.getKey(), places), place(other.getKey(), places));
          right += order < 0 ? 1 : order == 0 ? 0.5 : 0;
        }
      }
    }
    return right;
  }

  private static int place(String product, Map<String, Integer> places) {
    return places.getOrDefault(product, Integer.MAX_VALUE);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%4d queries   MRR %.3f   recall@50 %.3f   AUC %.3f",
        queries,
        mrr,
        recall,
        auc);
  }
}
