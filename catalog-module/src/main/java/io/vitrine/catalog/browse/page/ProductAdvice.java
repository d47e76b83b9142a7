package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.advice.AdviceInShops;
import io.vitrine.catalog.advice.ShopAdvice;
import io.vitrine.catalog.advice.ShopAdvice.Subject;
import io.vitrine.catalog.advice.page.AdviceWords;
import io.vitrine.catalog.browse.Guide;
import io.vitrine.catalog.browse.MyShop;
import io.vitrine.catalog.product.CatalogueEntry;
import io.vitrine.catalog.product.CategoryEntry;
import io.vitrine.catalog.publication.PublicPaths;
import io.vitrine.catalog.shop.Shop;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/**
 * Who knows the product that is looked at, and when advice on it is free: in the visitor's own shop
 * or, where none was chosen, in the shops that show it. Nothing is said of what booking never told.
 */
@Named
@RequestScoped
public class ProductAdvice {

  private static final int SHOPS = 2;

  private final ProductPage page;
  private final ProductActs acts;
  private final AdviceInShops advice;
  private final AdviceWords words;
  private final Guide guide;
  private final MyShop myShop;

  private List<Told> told;

  @Inject
  public ProductAdvice(
      ProductPage page,
      ProductActs acts,
      AdviceInShops advice,
      AdviceWords words,
      Guide guide,
      MyShop myShop) {
    this.page = page;
    this.acts = acts;
    this.advice = advice;
    this.words = words;
    this.guide = guide;
    this.myShop = myShop;
  }

  private record Told(Shop shop, ShopAdvice advice, Subject topic) {}

  /**
   * What can be said of one shop.
   *
   * @param asOf as of when the free time is told, or {@code null} where none is
   */
  public record Line(String words, String asOf) {}

  /** "Conseil Salon, 45 min"; {@code null} where no topic serves the product. */
  public String getTitle() {
    return told().isEmpty() ? null : words.title(told().get(0).topic());
  }

  public List<Line> getLines() {
    return told().stream().map(this::line).filter(line -> !line.words().isEmpty()).toList();
  }

  /** To the booking of just this advice, with what is known already. */
  public String getHref() {
    String visit = acts.getVisitHref();
    return visit
        + (visit.contains("?") ? '&' : '?')
        + "topic="
        + PublicPaths.encode(told().get(0).topic().topic());
  }

  /** To a question about just this variant, written instead of asked in person. */
  public String getAskHref() {
    return "/booking/ask?article="
        + PublicPaths.encode(page.variant().sku())
        + "&topic="
        + PublicPaths.encode(told().get(0).topic().topic());
  }

  private Line line(Told at) {
    return new Line(
        String.join(
            " ",
            words.sentences(at.advice(), at.topic(), guide.shortName(at.shop()), at.shop().zone())),
        words.next(at.advice(), at.topic(), at.shop().zone()).isPresent()
            ? words.asOf(at.advice(), at.shop().zone())
            : null);
  }

  private List<Told> told() {
    if (told == null) {
      told = page.entry() == null ? List.of() : read(page.entry());
    }
    return told;
  }

  private List<Told> read(CatalogueEntry entry) {
    List<String> path = entry.categories().stream().map(CategoryEntry::code).toList();
    List<Told> told = new ArrayList<>();
    for (Shop shop : shops()) {
      advice
          .in(shop.code())
          .ifPresent(
              known ->
                  known.topicFor(path).ifPresent(topic -> told.add(new Told(shop, known, topic))));
    }
    return told;
  }

  private List<Shop> shops() {
    Shop mine = myShop.getShop();
    if (mine != null) {
      return List.of(mine);
    }
    List<Shop> showing =
        guide.shops().stream()
            .filter(shop -> page.variant().displayIn(shop.code()).isPresent())
            .toList();
    return (showing.isEmpty() ? guide.shops() : showing).stream().limit(SHOPS).toList();
  }
}
