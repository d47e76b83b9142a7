package io.vitrine.store.dossier.page;

import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.store.dossier.Article;
import io.vitrine.store.dossier.Article.Stocked;
import io.vitrine.store.dossier.Fit;
import io.vitrine.store.neighbour.ShopCard;
import io.vitrine.store.shop.ShopCards;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What else an adviser wants to know of an article: other shops that have it, and whether it fits.
 */
@Named
@RequestScoped
public class ArticleShown {

  private static final String TEXTS = "io.vitrine.store.dossier.texts";
  private static final int SHOPS = 3;
  private static final int DEPARTMENT = 2;

  @Inject private DossierPage page;
  @Inject private ShopCards shops;
  @Inject private Language language;

  private Map<String, ShopCard> cards;

  /** A sentence with the tone in which it is said. */
  public record Said(String text, String tone) {}

  /**
   * "Aussi : Bellecour 2, Lille 1 (14 h 05)": the nearest first, at most three; {@code null} where
   * no other shop is known to have any.
   */
  public String nearby(Article article) {
    List<Stocked> others =
        article.stock().stream()
            .filter(at -> at.onHand() > 0 && !at.shop().equals(here()))
            .sorted(
                Comparator.comparing((Stocked at) -> !isNear(at.shop()))
                    .thenComparing(Comparator.comparingInt(Stocked::onHand).reversed())
                    .thenComparing(Stocked::shop))
            .limit(SHOPS)
            .toList();
    if (others.isEmpty()) {
      return null;
    }
    Instant oldest =
        others.stream().map(Stocked::asOf).min(Comparator.naturalOrder()).orElseThrow();
    return say(
        "nearby",
        others.stream()
            .map(at -> shops.name(at.shop()) + " " + at.onHand())
            .collect(Collectors.joining(", ")),
        page.asOf(oldest));
  }

  /** Whether it fits what she measured; {@code null} where her measures say nothing of it. */
  public Said fit(Article article) {
    List<Fit> fits = Fit.of(article.size(), page.getView().headline().room().measures());
    if (fits.isEmpty()) {
      return null;
    }
    Fit first = fits.get(0);
    String measured = first.measure().label() + " " + length(first.measure().lengthMm());
    return first.isFitting()
        ? new Said(say("fits", measured), "good")
        : new Said(say("tooLarge." + first.side(), length(first.overMm()), measured), "warn");
  }

  private String length(int mm) {
    return Formats.length(mm, language.getLocale());
  }

  private String here() {
    return page.getView().headline().shop();
  }

  /** In the same department, by the first two figures of the postcode. */
  private boolean isNear(String shop) {
    String own = department(here());
    return own != null && own.equals(department(shop));
  }

  private String department(String shop) {
    if (cards == null) {
      cards = shops.all();
    }
    ShopCard card = cards.get(shop);
    return card == null || card.postcode() == null || card.postcode().length() < DEPARTMENT
        ? null
        : card.postcode().substring(0, DEPARTMENT);
  }

  private String say(String key, Object... words) {
    return language.say(TEXTS, key, words);
  }
}
