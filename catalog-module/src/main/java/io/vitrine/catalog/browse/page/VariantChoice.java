package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.product.CatalogueEntry;
import io.vitrine.catalog.product.CatalogueEntry.Variant;
import io.vitrine.catalog.product.VariantAxes;
import io.vitrine.catalog.publication.PublicPaths;
import java.util.List;
import java.util.stream.Collectors;

/** The questions that lead to one variant of a product, in words and links. */
final class VariantChoice {

  private final CatalogueEntry entry;
  private final Variant chosen;
  private final Texts texts;

  VariantChoice(CatalogueEntry entry, Variant chosen, Texts texts) {
    this.entry = entry;
    this.chosen = chosen;
    this.texts = texts;
  }

  /** A question that tells the variants apart, such as the colour, and its answers. */
  public record Axis(String label, List<Option> options) {}

  /**
   * An answer.
   *
   * @param instead where it does not exist beside the other answers: what it is shown with
   */
  public record Option(String label, String href, boolean chosen, String instead) {}

  List<Axis> axes() {
    return VariantAxes.of(entry, chosen).axes().stream()
        .map(
            axis ->
                new Axis(
                    axis.attribute().name().in(texts.locale()),
                    axis.options().stream().map(this::option).toList()))
        .toList();
  }

  private Option option(VariantAxes.Option option) {
    Variant there = option.leadsTo();
    String said =
        option.values().stream()
            .map(value -> ValueWords.of(value, texts))
            .collect(Collectors.joining(", "));
    return new Option(
        said,
        PublicPaths.variant(entry.product(), there.sku()),
        option.fit() == VariantAxes.Fit.CHOSEN,
        option.fit() == VariantAxes.Fit.ELSEWHERE ? texts.of("axis.instead", name(there)) : null);
  }

  private String name(Variant variant) {
    return variant.name() == null ? variant.sku() : variant.name().in(texts.locale());
  }
}
