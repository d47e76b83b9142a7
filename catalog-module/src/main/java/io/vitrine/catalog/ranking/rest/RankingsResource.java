package io.vitrine.catalog.ranking.rest;

import io.vitrine.catalog.browse.Asked;
import io.vitrine.catalog.product.CatalogueEntry;
import io.vitrine.catalog.ranking.ExplainRanking;
import io.vitrine.catalog.search.Ranking;
import io.vitrine.catalog.search.Tongue;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Why a product stands where it does in a search. Catalogue managers only. */
@Path("rankings")
@RequestScoped
@RolesAllowed("CATALOG_MANAGER")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class RankingsResource {

  private final ExplainRanking explainRanking;
  private final Refusals refusals;

  @Inject
  public RankingsResource(ExplainRanking explainRanking, Refusals refusals) {
    this.explainRanking = explainRanking;
    this.refusals = refusals;
  }

  /** A way to say a word; how it counts, of a hundred. */
  public record WayJson(String words, String means, int percent) {}

  public record WordJson(
      String typed, boolean known, int headPercent, boolean met, List<WayJson> ways) {}

  /** A part of the rank, in points of the engine. */
  public record PointJson(
      String typed,
      String word,
      String means,
      String where,
      boolean otherLanguage,
      double points) {}

  public record LeadJson(String typed, String where, double points) {}

  /** A product that comes before, with what brings it there. */
  public record AheadJson(int place, String product, double score, List<LeadJson> because) {}

  /** The whole answer; {@code place} is missing where it is not among the results. */
  public record RankingJson(
      String product,
      String standing,
      String match,
      Integer place,
      int total,
      double score,
      List<WordJson> words,
      List<PointJson> points,
      List<AheadJson> ahead,
      List<String> inTheWay) {}

  /**
   * Any further parameter is a facet with one of its values, as in a search.
   *
   * @param number a product's or a variant's
   * @param language of the words, {@code fr} or {@code en}
   */
  @GET
  @RolesAllowed("CATALOG_MANAGER")
  public Response why(
      @QueryParam("product") String number,
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("in") @DefaultValue("fr") String language,
      @Context UriInfo uri) {
    if (number == null || number.isBlank()) {
      throw new InvalidValue("a ranking is explained for a product or a variant");
    }
    Tongue tongue = Tongue.of(Locale.forLanguageTag(language));
    if (!tongue.code().equals(language)) {
      throw new InvalidValue("words are French (fr) or English (en), not " + language);
    }
    Map<String, String[]> asked = new HashMap<>();
    uri.getQueryParameters()
        .forEach((name, values) -> asked.put(name, values.toArray(String[]::new)));
    asked.keySet().removeAll(List.of("product", "in"));
    return explainRanking
        .explain(number.strip(), Asked.of("/search", null, asked).wanted(tongue, 1))
        .fold(
            (product, ranking) -> Response.ok(json(product, ranking)).build(),
            reason ->
                refusals
                    .from("io.vitrine.catalog.ranking.texts", reason.status(), reason.code())
                    .response());
  }

  private static RankingJson json(CatalogueEntry product, Ranking ranking) {
    return new RankingJson(
        product.product(),
        ranking.standing().name(),
        ranking.match().name(),
        ranking.place(),
        ranking.total(),
        rounded(ranking.score()),
        ranking.words().stream()
            .map(
                w ->
                    new WordJson(
                        w.typed(),
                        w.known(),
                        w.headPercent(),
                        w.met(),
                        w.ways().stream()
                            .map(
                                way ->
                                    new WayJson(
                                        way.words(),
                                        way.means().name(),
                                        (int) Math.round(100 * way.weight())))
                            .toList()))
            .toList(),
        ranking.points().stream()
            .map(
                p ->
                    new PointJson(
                        p.typed(),
                        p.word(),
                        p.means().name(),
                        p.where().name(),
                        p.otherLanguage(),
                        rounded(p.points())))
            .toList(),
        ranking.ahead().stream()
            .map(
                a ->
                    new AheadJson(
                        a.place(),
                        a.product(),
                        rounded(a.score()),
                        a.more().stream()
                            .map(
                                l -> new LeadJson(l.typed(), l.where().name(), rounded(l.points())))
                            .toList()))
            .toList(),
        List.copyOf(ranking.inTheWay()));
  }

  private static double rounded(double points) {
    return Math.round(points * 100) / 100.0;
  }
}
