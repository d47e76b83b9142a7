package io.vitrine.catalog.ranking.page;

import io.vitrine.catalog.browse.Guide;
import io.vitrine.catalog.product.AttributeEntry;
import io.vitrine.catalog.search.Facets;
import io.vitrine.catalog.search.Ranking;
import io.vitrine.catalog.search.Ranking.Standing;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A ranking in a catalogue manager's words. */
public final class RankingWords {

  static final String TEXTS = "io.vitrine.catalog.ranking.texts";

  /** Choices that are no attribute. */
  private static final Set<String> NAMED =
      Set.of(
          Facets.SHOP,
          Facets.DISPLAY,
          Facets.STOCK,
          Facets.CATEGORY,
          Facets.BRAND,
          "price",
          "width",
          "depth",
          "height");

  private final Ranking ranking;
  private final Guide guide;
  private final Language language;
  private final UnaryOperator<String> href;

  /**
   * @param href where the same is asked about another product
   */
  RankingWords(Ranking ranking, Guide guide, Language language, UnaryOperator<String> href) {
    this.ranking = ranking;
    this.guide = guide;
    this.language = language;
    this.href = href;
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
                    word.headPercent() == 0 ? null : say("head", percent(word.headPercent())),
                    word.ways().isEmpty()
                        ? (word.known() ? null : say("unknown"))
                        : String.join(", ", word.ways().stream().map(this::way).toList()),
                    word.met()))
        .toList();
  }

  private String way(Ranking.Way way) {
    return say("way", way.words(), say("means." + code(way.means())), percent(100 * way.weight()));
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
                    href.apply(ahead.product()),
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
                        "lead.by",
                        lead.typed().isEmpty() ? say("other.part") : lead.typed(),
                        where(lead.where()),
                        points(lead.points())))
            .toList();
  }

  private String where(Ranking.Where where) {
    return say("where." + code(where));
  }

  private String facet(String name) {
    if (NAMED.contains(name)) {
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

  private String percent(double percent) {
    return Formats.percent(percent, language.getLocale());
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
}
