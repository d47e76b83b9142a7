package io.vitrine.store.aftersale.followup;

import io.vitrine.store.neighbour.Catalog;
import io.vitrine.store.neighbour.Variant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What somebody wanted on a visit and could not see there stands in that shop now: asked of the
 * catalogue, with no transaction open while it thinks. While it is away nothing is suggested, and
 * it is asked again.
 */
@ApplicationScoped
public class SuggestOnDisplay {

  private final Wanted wanted;
  private final Catalog catalog;

  @Inject
  public SuggestOnDisplay(Wanted wanted, Catalog catalog) {
    this.wanted = wanted;
    this.catalog = catalog;
  }

  /** How many are new: page by page, until every wish was looked at. */
  public int look() {
    int fresh = 0;
    Optional<Wanted.Wish> last = Optional.empty();
    List<Wanted.Wish> wishes;
    do {
      wishes = wanted.after(last);
      fresh += look(wishes, last);
      last = wishes.isEmpty() ? last : Optional.of(wishes.get(wishes.size() - 1));
    } while (wishes.size() == Wanted.A_PAGE);
    return fresh;
  }

  private int look(List<Wanted.Wish> wishes, Optional<Wanted.Wish> last) {
    Map<String, Variant> told = told(wishes.stream().map(Wanted.Wish::sku).toList());
    List<Suggestion> found =
        wishes.stream().flatMap(wish -> onDisplay(wish, told.get(wish.sku())).stream()).toList();
    return found.isEmpty() ? 0 : wanted.write(found, last);
  }

  private Map<String, Variant> told(Collection<String> skus) {
    Map<String, Variant> told = new HashMap<>();
    List<String> all = List.copyOf(new TreeSet<>(skus));
    for (int at = 0; at < all.size(); at += Catalog.MOST_VARIANTS) {
      List<String> some = all.subList(at, Math.min(all.size(), at + Catalog.MOST_VARIANTS));
      told.putAll(
          catalog
              .variants(some)
              .fold(
                  answer -> {
                    Map<String, Variant> heard = new HashMap<>();
                    answer.forEach(one -> heard.put(one.sku(), one));
                    return heard;
                  },
                  away -> Map.<String, Variant>of()));
    }
    return told;
  }

  /** The pure rule: it stands in the very shop where she asked for it. */
  static Optional<Suggestion> onDisplay(Wanted.Wish wish, Variant told) {
    return Stream.ofNullable(told)
        .filter(one -> one.displays().stream().anyMatch(at -> at.shop().equals(wish.shop())))
        .map(
            one ->
                new Suggestion(
                    wish.client(),
                    wish.shop(),
                    Reason.ON_DISPLAY,
                    wish.sku(),
                    name(one, "fr"),
                    name(one, "en"),
                    wish.today()))
        .findFirst();
  }

  private static String name(Variant told, String language) {
    String name = told.name().in(language);
    String variant = told.variant().in(language);
    return name.equals(variant) ? name : name + ", " + variant;
  }
}
