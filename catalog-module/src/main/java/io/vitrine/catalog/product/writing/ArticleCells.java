package io.vitrine.catalog.product.writing;

import io.vitrine.catalog.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * An article as the cells of a row of the house's format (docs/import.md): what is written so is
 * read again as the same article.
 */
public final class ArticleCells {

  /** The columns of every article, in their order; those of attributes stand behind them. */
  public static final List<String> COLUMNS =
      List.of(
          "sku",
          "product",
          "gtin",
          "name_fr",
          "name_en",
          "variant_fr",
          "variant_en",
          "description_fr",
          "description_en",
          "category_fr",
          "category_en",
          "brand",
          "price",
          "tax_rate",
          "eco_participation",
          "pictures",
          "displays",
          "stock",
          "published",
          "published_from",
          "published_until",
          "goes_with",
          "replaces",
          "documents");

  static final Set<String> OF_PRODUCT =
      Set.of(
          "name_fr",
          "name_en",
          "description_fr",
          "description_en",
          "category_fr",
          "category_en",
          "brand",
          "published_from",
          "published_until",
          "goes_with",
          "replaces",
          "documents");

  private static final String MEDIA = "/media/";

  private final Set<String> yesOrNo;
  private final UnaryOperator<String> pictureName;

  /**
   * @param yesOrNo the codes of the attributes that are answered by yes or no
   * @param pictureName the name by which a file calls the picture kept at {@code /media/…}
   */
  public ArticleCells(Set<String> yesOrNo, UnaryOperator<String> pictureName) {
    this.yesOrNo = Set.copyOf(yesOrNo);
    this.pictureName = pictureName;
  }

  /** Pictures called by the name under which the house keeps them. */
  public ArticleCells(Set<String> yesOrNo) {
    this(yesOrNo, stored -> stored);
  }

  /** The cells that are not empty, by column. */
  public Map<String, String> of(Article article) {
    Cells cells = new Cells();
    cells.put("sku", article.sku());
    cells.put("product", article.product());
    cells.put("gtin", article.gtin());
    cells.put("name", article.name());
    cells.put("variant", article.variant());
    cells.put("description", article.description());
    cells.put("category_fr", path(article, Text::fr, Text::french));
    cells.put("category_en", path(article, Text::en, Text::english));
    cells.put("brand", article.brand());
    cells.put("price", article.priceCents() == null ? null : hundredths(article.priceCents()));
    cells.put("tax_rate", plain(BigDecimal.valueOf(article.taxRateBp(), 2)));
    cells.put(
        "eco_participation",
        article.ecoParticipationCents() == 0 ? null : hundredths(article.ecoParticipationCents()));
    cells.list(
        "pictures",
        article.pictures(),
        path -> path.startsWith(MEDIA) ? pictureName.apply(path.substring(MEDIA.length())) : path);
    cells.list(
        "displays",
        article.displays(),
        d -> String.join(":", d.shop(), String.valueOf(d.floor()), d.department(), d.bay()));
    cells.list("stock", article.stock(), s -> s.shop() + ':' + s.onHand());
    cells.put("published", article.published() ? "yes" : "no");
    if (article.period() != null) {
      Period period = article.period();
      cells.put("published_from", period.from() == null ? null : period.from().toString());
      cells.put("published_until", period.until() == null ? null : period.until().toString());
    }
    Article.Beside beside = article.beside();
    cells.numbers("goes_with", beside.goesWith());
    cells.numbers("replaces", beside.replaces());
    cells.list(
        "documents",
        beside.documents() == null ? List.of() : beside.documents(),
        ArticleCells::document);
    attributes(article, cells);
    return cells.byColumn;
  }

  private void attributes(Article article, Cells cells) {
    for (Article.Cell value : article.values()) {
      String column = "attr." + value.attribute();
      if (value.number() == null) {
        cells.more(column + ".fr", value.text().fr());
        cells.more(column + ".en", value.text().en());
      } else if (yesOrNo.contains(value.attribute())) {
        cells.more(column, value.number().signum() == 0 ? "no" : "yes");
      } else {
        cells.more(column, plain(value.number()));
      }
    }
  }

  private static String document(Article.Sheet document) {
    Text title = document.title();
    return String.join(
        ":",
        document.kind().code(),
        Objects.requireNonNullElse(document.language(), ""),
        document.name(),
        title == null ? "" : Objects.requireNonNullElse(title.fr(), ""),
        title == null ? "" : Objects.requireNonNullElse(title.en(), ""));
  }

  /** A path is written in a language that at least one of its steps has, and then whole. */
  private static String path(
      Article article, Function<Text, String> own, Function<Text, String> shown) {
    return article.category().stream().map(own).allMatch(Objects::isNull)
        ? null
        : article.category().stream().map(shown).collect(Collectors.joining(" > "));
  }

  /** Cents as a cell writes them: {@code 1290.00}. */
  public static String hundredths(long cents) {
    return BigDecimal.valueOf(cents, 2).toPlainString();
  }

  private static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }

  /** Cells on their way into a row. */
  private static final class Cells {
    private final Map<String, String> byColumn = new LinkedHashMap<>();

    void put(String column, String cell) {
      if (cell != null) {
        byColumn.put(column, cell);
      }
    }

    void put(String column, Text text) {
      put(column + "_fr", text == null ? null : text.fr());
      put(column + "_en", text == null ? null : text.en());
    }

    <T> void list(String column, List<T> parts, Function<T, String> written) {
      List<String> cells = new ArrayList<>();
      parts.forEach(part -> cells.add(written.apply(part)));
      put(column, cells.isEmpty() ? null : String.join("|", cells));
    }

    void numbers(String column, List<String> numbers) {
      list(column, numbers == null ? List.of() : numbers, number -> number);
    }

    void more(String column, String cell) {
      if (cell != null) {
        byColumn.merge(column, cell, (one, other) -> one + '|' + other);
      }
    }
  }
}
