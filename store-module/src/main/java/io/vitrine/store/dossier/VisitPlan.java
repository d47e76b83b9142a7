package io.vitrine.store.dossier;

import io.vitrine.store.dossier.Article.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The way through the shop on a visit, as an estimate: floor by floor from below, so that nobody
 * climbs twice; what is left of the time after welcome and end is shared among the articles.
 *
 * @param stops in the order of walking
 * @param elsewhere articles that do not stand here
 * @param welcome, end minutes at the beginning, and for deciding at the end
 */
public record VisitPlan(List<Stop> stops, List<Article> elsewhere, int welcome, int end) {

  private static final int WELCOME = 5;
  private static final int END = 10;

  /** Less than this is a look in passing. */
  private static final int LEAST = 3;

  /**
   * A department of a floor.
   *
   * @param bays in their order
   * @param minutes for all articles there together
   */
  public record Stop(
      int floor, String department, List<String> bays, List<Article> articles, int minutes) {}

  /**
   * @param minutes the whole advice takes
   */
  static VisitPlan of(List<Article> articles, String shop, int minutes) {
    Map<Standing, List<Article>> places =
        new TreeMap<>(
            Comparator.comparingInt(Standing::floor)
                .thenComparing(Standing::department)
                .thenComparing(Standing::bay));
    List<Article> elsewhere = new ArrayList<>();
    for (Article article : articles) {
      article
          .standingIn(shop)
          .ifPresentOrElse(
              at -> places.computeIfAbsent(at, any -> new ArrayList<>()).add(article),
              () -> elsewhere.add(article));
    }
    int each = Math.max(LEAST, (minutes - WELCOME - END) / Math.max(1, articles.size()));
    return new VisitPlan(stops(places, each), elsewhere, WELCOME, END);
  }

  private static List<Stop> stops(Map<Standing, List<Article>> places, int each) {
    List<Stop> stops = new ArrayList<>();
    places.forEach(
        (at, articles) -> {
          Stop last = stops.isEmpty() ? null : stops.get(stops.size() - 1);
          boolean isSame =
              last != null
                  && last.floor() == at.floor()
                  && last.department().equals(at.department());
          List<String> bays = new ArrayList<>(isSame ? last.bays() : List.of());
          List<Article> there = new ArrayList<>(isSame ? last.articles() : List.of());
          bays.add(at.bay());
          there.addAll(articles);
          if (isSame) {
            stops.remove(last);
          }
          stops.add(new Stop(at.floor(), at.department(), bays, there, there.size() * each));
        });
    return stops;
  }
}
