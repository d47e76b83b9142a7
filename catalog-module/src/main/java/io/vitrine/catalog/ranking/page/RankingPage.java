package io.vitrine.catalog.ranking.page;

import io.vitrine.catalog.browse.Asked;
import io.vitrine.catalog.browse.Guide;
import io.vitrine.catalog.product.AttributeEntry;
import io.vitrine.catalog.product.CatalogueEntry;
import io.vitrine.catalog.ranking.ExplainRanking;
import io.vitrine.catalog.search.Facets;
import io.vitrine.catalog.search.Found;
import io.vitrine.catalog.search.ProductSearch;
import io.vitrine.catalog.search.Ranking;
import io.vitrine.catalog.search.Ranking.Standing;
import io.vitrine.catalog.search.Tongue;
import io.vitrine.catalog.shop.Shop;
import io.vitrine.shell.page.Formats;
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

/** Why a product stands where it does in a search, in a catalogue manager's words. */
@Named
@RequestScoped
public class RankingPage {

  private static final String TEXTS = "io.vitrine.catalog.ranking.texts";
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
              refused = refusals.from(TEXTS, reason.status(), reason.code());
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

  /** One sentence: where it stands, or why it is not there. */
  public String getSummary() {
    Standing standing = ranking.standing();
    return switch (standing) {
      case SHOWN ->
          ranking.place() == null
              ? say("said.far", ranking.total())
              : say("said.shown", ranking.place(), ranking.total());
      case FILTERED ->
          say("said.filtered", list(ranking.inTheWay().stream().map(this::facet).toList()));
      case BEHIND -> say("said.behind", missing());
      case UNMET -> say("said.unmet");
      case NO_WORDS -> say("said.no.words");
      case NOT_THERE -> say("said.not.there");
    };
  }

  public String getTone() {
    return ranking.standing() == Standing.SHOWN ? "good" : "warn";
  }

  /** How the results met the words. */
  public String getTier() {
    return say("match." + ranking.match().name().toLowerCase(Locale.ROOT));
  }

  private String missing() {
    return list(
        ranking.words().stream()
            .filter(word -> !word.met())
            .map(word -> say("quoted", word.typed()))
            .toList());
  }

  /** A typed word as it was read. */
  public record WordRow(String typed, String head, String others, boolean met) {}

  public List<WordRow> getReadWords() {
    return ranking.words().stream()
        .map(
            word ->
                new WordRow(
                    word.typed(),
                    word.headPercent() == 0 ? null : say("head", word.headPercent()),
                    word.ways().isEmpty()
                        ? (word.known() ? null : say("unknown"))
                        : String.join(", ", word.ways().stream().map(this::way).toList()),
                    word.met()))
        .toList();
  }

  private String way(Ranking.Way way) {
    return say(
        "way", way.words(), say("means." + code(way.means())), Math.round(100 * way.weight()));
  }

  /** A part of the rank in words. */
  public record PointRow(String said, String where, String points, int percent) {}

  public List<PointRow> getPoints() {
    return ranking.points().stream()
        .map(
            point ->
                new PointRow(
                    said(point),
                    where(point.where()) + (point.otherLanguage() ? say("other.language") : ""),
                    points(point.points()),
                    (int) Math.round(100 * point.points() / ranking.score())))
        .toList();
  }

  private String said(Ranking.Point point) {
    if (point.typed().isEmpty()) {
      return say("other.part");
    }
    return point.means() == Ranking.Means.TYPED
        ? say("quoted", point.typed())
        : say("point.by", point.typed(), point.word(), say("means." + code(point.means())));
  }

  public String getScore() {
    return points(ranking.score());
  }

  /** A product that comes before, with why. */
  public record AheadRow(
      int place, String name, String href, String points, List<String> because) {}

  public List<AheadRow> getAhead() {
    return ranking.ahead().stream()
        .map(
            ahead ->
                new AheadRow(
                    ahead.place(),
                    language.pick(ahead.nameFr(), ahead.nameEn()),
                    href(ahead.product()),
                    points(ahead.score()),
                    because(ahead)))
        .toList();
  }

  private List<String> because(Ranking.Ahead ahead) {
    return ahead.more().isEmpty()
        ? List.of(say("lead.equal"))
        : ahead.more().stream()
            .map(
                lead ->
                    say(
                        "lead",
                        lead.typed().isEmpty() ? say("other.part") : lead.typed(),
                        where(lead.where()),
                        points(lead.points())))
            .toList();
  }

  private String where(Ranking.Where where) {
    return say("where." + code(where));
  }

  private String facet(String name) {
    if (List.of(Facets.SHOP, Facets.DISPLAY, Facets.STOCK).contains(name)) {
      return say("facet." + name);
    }
    return guide.attributes().stream()
        .filter(a -> Facets.ofAttribute(a.code()).equals(name))
        .findFirst()
        .map(AttributeEntry::name)
        .map(text -> text.in(language.getLocale()))
        .orElseGet(
            () -> guide.category(name).map(c -> c.name().in(language.getLocale())).orElse(name));
  }

  private String points(double points) {
    return Formats.number(Math.round(points * 10) / 10.0, language.getLocale());
  }

  private String list(List<String> parts) {
    return Formats.list(parts, language.getLocale());
  }

  private static String code(Enum<?> of) {
    return of.name().toLowerCase(Locale.ROOT).replace('_', '.');
  }

  private String say(String key, Object... arguments) {
    return language.say(TEXTS, key, arguments);
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
