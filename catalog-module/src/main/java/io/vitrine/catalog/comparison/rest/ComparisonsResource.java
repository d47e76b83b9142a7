package io.vitrine.catalog.comparison.rest;

import io.vitrine.catalog.comparison.CompareVariants;
import io.vitrine.catalog.comparison.CompareVariants.Compared;
import io.vitrine.catalog.comparison.Comparison;
import io.vitrine.catalog.comparison.Comparison.Line;
import io.vitrine.catalog.product.CatalogueEntry.Value;
import io.vitrine.catalog.rest.CachedJson;
import io.vitrine.catalog.text.Text;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Providers;
import java.math.BigDecimal;
import java.util.List;

/** Variants side by side. */
@Path("comparisons")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ComparisonsResource {

  private final CompareVariants compareVariants;

  @Inject
  public ComparisonsResource(CompareVariants compareVariants) {
    this.compareVariants = compareVariants;
  }

  /**
   * The variants of these numbers, one to four, in this order. More are refused with 422; a number
   * that no published variant has stands in {@code unknown}.
   */
  @GET
  @PermitAll
  public Response compare(
      @QueryParam("sku") List<String> skus,
      @Context Request request,
      @Context Providers providers) {
    if (skus.isEmpty()) {
      throw new InvalidValue("name at least one sku to compare");
    }
    Compared compared = compareVariants.of(skus);
    if (!compared.beyond().isEmpty()) {
      throw new InvalidValue("at most " + Comparison.MOST + " variants stand beside each other");
    }
    return CachedJson.of(json(compared), request, providers).build();
  }

  /** The columns and the lines across them. */
  public record ComparisonJson(
      List<ColumnJson> columns, List<LineJson> lines, List<String> unknown) {}

  /** One variant; {@code priceCents} is null where the price is told in the shop. */
  public record ColumnJson(
      String sku, String product, WordsJson name, WordsJson variant, Long priceCents) {}

  /** One property; {@code values} holds one list for each column, empty where it is not stated. */
  public record LineJson(
      String attribute,
      WordsJson name,
      String unit,
      boolean differs,
      List<List<ValueJson>> values) {}

  public record ValueJson(BigDecimal number, WordsJson text) {}

  /** A text in both languages. */
  public record WordsJson(String fr, String en) {}

  private static ComparisonJson json(Compared compared) {
    return new ComparisonJson(
        compared.comparison().columns().stream()
            .map(
                c ->
                    new ColumnJson(
                        c.variant().sku(),
                        c.entry().product(),
                        words(c.entry().name()),
                        words(c.variant().name()),
                        c.variant().priceCents()))
            .toList(),
        compared.comparison().lines().stream().map(ComparisonsResource::line).toList(),
        compared.unknown());
  }

  private static LineJson line(Line line) {
    return new LineJson(
        line.attribute().code(),
        words(line.attribute().name()),
        line.attribute().unit(),
        line.differs(),
        line.values().stream()
            .map(values -> values.stream().map(ComparisonsResource::value).toList())
            .toList());
  }

  private static ValueJson value(Value value) {
    return new ValueJson(value.number(), words(value.text()));
  }

  private static WordsJson words(Text text) {
    return text == null ? null : new WordsJson(text.french(), text.english());
  }
}
