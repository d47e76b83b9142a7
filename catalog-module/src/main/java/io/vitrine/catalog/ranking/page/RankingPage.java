package io.vitrine.catalog.ranking.page;

import io.vitrine.catalog.browse.Asked;
import io.vitrine.catalog.browse.Guide;
import io.vitrine.catalog.product.CatalogueEntry;
import io.vitrine.catalog.ranking.ExplainRanking;
import io.vitrine.catalog.search.Found;
import io.vitrine.catalog.search.ProductSearch;
import io.vitrine.catalog.search.Ranking;
import io.vitrine.catalog.search.Tongue;
import io.vitrine.catalog.shop.Shop;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.omnifaces.cdi.Param;

/** Asks why a product stands where it does in a search, or shows the first results to ask about. */
@Named
@RequestScoped
public class RankingPage {

  private static final int FIRST = 10;

  private final ExplainRanking explainRanking;
  private final ProductSearch search;
  private final Guide guide;
  private final Language language;
  private final Refusals refusals;
  private final HttpServletRequest request;

  @Inject
  @Param(name = "q")
  private String words;

  @Inject
  @Param(name = "in")
  private String in;

  @Inject @Param private String product;
  @Inject @Param private String shop;

  private CatalogueEntry entry;
  private Ranking ranking;
  private Problem refused;

  @Inject
  public RankingPage(
      ExplainRanking explainRanking,
      ProductSearch search,
      Guide guide,
      Language language,
      Refusals refusals,
      HttpServletRequest request) {
    this.explainRanking = explainRanking;
    this.search = search;
    this.guide = guide;
    this.language = language;
    this.refusals = refusals;
    this.request = request;
  }

  public void open() {
    if (product == null || product.isBlank() || getWords().isEmpty()) {
      return;
    }
    explainRanking
        .explain(product.strip(), asked().wanted(tongue(), 1))
        .fold(
            (found, why) -> {
              entry = found;
              return ranking = why;
            },
            reason -> {
              refused = refusals.from(RankingWords.TEXTS, reason.status(), reason.code());
              FacesContext.getCurrentInstance()
                  .getExternalContext()
                  .setResponseStatus(reason.status());
              return null;
            });
  }

  private Asked asked() {
    Map<String, String[]> parameters = new HashMap<>(request.getParameterMap());
    parameters.keySet().removeAll(List.of("product", "in"));
    return Asked.of("/search", null, parameters);
  }

  private Tongue tongue() {
    return Tongue.of(Locale.forLanguageTag(getIn()));
  }

  /** A product of the results, to be asked about. */
  public record Result(int place, String product, String name, String href) {}

  /** The first results, where no product was named yet. */
  public List<Result> getResults() {
    if (getWords().isEmpty() || ranking != null || refused != null) {
      return List.of();
    }
    List<Found.Hit> hits = search.find(asked().wanted(tongue(), FIRST)).hits();
    return hits.stream()
        .map(
            hit ->
                new Result(
                    hits.indexOf(hit) + 1,
                    hit.product(),
                    language.pick(hit.nameFr(), hit.nameEn()),
                    href(hit.product())))
        .toList();
  }

  private String href(String of) {
    return "ranking?q="
        + encoded(getWords())
        + "&in="
        + getIn()
        + "&product="
        + encoded(of)
        + (getShop().isEmpty() ? "" : "&shop=" + encoded(getShop()));
  }

  public boolean isExplained() {
    return ranking != null;
  }

  public Problem getRefused() {
    return refused;
  }

  public String getName() {
    return entry.name().in(language.getLocale());
  }

  public String getNumber() {
    return entry.product();
  }

  /** The answer in words. */
  public RankingWords getSaid() {
    return new RankingWords(ranking, guide, language, this::href);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** A shop to narrow the results by. */
  public record ShopChoice(String code, String name, boolean chosen) {}

  public List<ShopChoice> getShops() {
    return guide.shops().stream()
        .map((Shop s) -> new ShopChoice(s.code(), guide.shortName(s), s.code().equals(shop)))
        .toList();
  }

  public String getWords() {
    return words == null ? "" : words.strip();
  }

  public String getProduct() {
    return product;
  }

  public String getShop() {
    return shop == null ? "" : shop;
  }

  /** The language of the words: {@code fr} unless told {@code en}. */
  public String getIn() {
    return "en".equals(in) ? "en" : "fr";
  }
}
