package io.vitrine.catalog.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.importing.file.CsvFile;
import io.vitrine.catalog.importing.file.CsvLine;
import io.vitrine.catalog.importing.file.CsvRecord;
import io.vitrine.catalog.importing.file.Layout;
import io.vitrine.catalog.importing.row.RowReader;
import io.vitrine.catalog.importing.row.Vocabulary;
import io.vitrine.catalog.product.AttributeEntry;
import io.vitrine.catalog.product.AttributeKind;
import io.vitrine.catalog.product.writing.Article;
import io.vitrine.catalog.product.writing.ArticleCells;
import io.vitrine.catalog.text.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What is exported and read again is the same article, whatever its words are. */
class RoundTripTest {

  private static final List<AttributeEntry> ATTRIBUTES =
      List.of(
          attribute("care", AttributeKind.TEXT),
          attribute("colour", AttributeKind.CHOICE),
          attribute("convertible", AttributeKind.BOOLEAN),
          attribute("width_cm", AttributeKind.NUMBER));

  private static final Vocabulary VOCABULARY =
      new Vocabulary(
          ATTRIBUTES.stream().collect(Collectors.toMap(AttributeEntry::code, a -> a)),
          Map.of("rivoli", Set.of(-1, 3), "bellecour", Set.of(0)),
          name -> name.endsWith(".pdf"),
          name -> Optional.of("/media/" + name));

  private static final ArticleRows ROWS = new ArticleRows(ATTRIBUTES);

  @Property(tries = 400)
  void exportAndImportAgainIsIdentity(@ForAll("articles") Article article) throws IOException {
    Article again = read(written(article));

    assertThat(again).isEqualTo(article);
    assertThat(again.digest()).isEqualTo(article.digest());
  }

  @Property(tries = 60)
  void manyArticlesInOneFileStayApart(@ForAll("several") List<Article> articles)
      throws IOException {
    StringBuilder file = new StringBuilder();
    articles.forEach(article -> file.append(written(article)).append("\r\n"));

    List<Article> again = new ArrayList<>();
    try (CsvFile csv = open(file.toString())) {
      for (CsvRecord record = csv.next(); record != null; record = csv.next()) {
        again.add(article(record));
      }
    }

    assertThat(again).isEqualTo(articles);
  }

  @Property(tries = 200)
  void case42NoExportedFieldBeginsAFormula(@ForAll("articles") Article article) throws IOException {
    try (CsvFile csv = open(written(article))) {
      assertThat(csv.next().fields())
          .noneMatch(field -> field.matches("(?s)[=@\\t\\r\\uFF1D\\uFF20\\uFF0B\\uFF0D].*"))
          .noneMatch(field -> field.matches("(?s)[+-].*") && !field.matches("[+-]\\d+([.,]\\d+)?"));
    }
  }

  @Example
  void case42AFormulaInANameIsQuotedAndComesBackAsItWas() throws IOException {
    Article article = article(Map.of("name_fr", "'=HYPERLINK(\"http://evil.example\";\"Ouvrir\")"));
    assertThat(article.name().fr()).startsWith("=HYPERLINK");

    String line = written(article);

    assertThat(line).contains("\"'=HYPERLINK(");
    assertThat(read(line).name()).isEqualTo(article.name());
  }

  @Provide
  Arbitrary<List<Article>> several() {
    return articles().list().ofMinSize(1).ofMaxSize(6);
  }

  /** Articles as they come of rows: only those can stand in the catalogue. */
  @Provide
  Arbitrary<Article> articles() {
    Arbitrary<Map<String, String>> texts =
        Combinators.combine(
                words(),
                words(),
                words().injectNull(0.3),
                words().injectNull(0.3),
                prose(),
                prose())
            .as(
                (name, english, variant, variantEnglish, description, descriptionEnglish) ->
                    cells(
                        "name_fr", name,
                        "name_en", english,
                        "variant_fr", variant,
                        "variant_en", variantEnglish,
                        "description_fr", description,
                        "description_en", descriptionEnglish));
    Arbitrary<Map<String, String>> figures =
        Combinators.combine(
                Arbitraries.longs().between(0, 9_999_999).injectNull(0.2),
                Arbitraries.of("0", "2.1", "5.5", "10", "20"),
                Arbitraries.of("yes", "no"),
                Arbitraries.of("", "2026-12-01", "2026-12-01T08:30:15Z"),
                Arbitraries.of("", "2027-01-06", "2027-01-06T00:00:00+01:00"),
                words().injectNull(0.4))
            .as(
                (price, rate, published, from, until, brand) ->
                    cells(
                        "price",
                            price == null ? "" : price / 100 + "." + "%02d".formatted(price % 100),
                        "tax_rate", rate,
                        "published", published,
                        "published_from", from,
                        "published_until", until,
                        "brand", brand));
    Arbitrary<Map<String, String>> values =
        Combinators.combine(
                parts(),
                Arbitraries.of("fr", "en", "both"),
                words().injectNull(0.4),
                Arbitraries.of("", "yes", "no"),
                Arbitraries.of("", "0", "-12.5", "210", "0.0001", "1000000"),
                Arbitraries.of("", "rivoli:3:Salon:12", "bellecour:0:=1+1:|rivoli:-1:Cave:"),
                Arbitraries.of("", "rivoli:2", "bellecour:0|rivoli:7"),
                Combinators.combine(
                        Arbitraries.of("", "AUB2", "AUB2|CAUS|no such|AUB3|AUB2", "=A|-B"),
                        Arbitraries.of("care:fr:", "Energy: :", "other:de:", "none:fr:", ""),
                        words().injectNull(0.3))
                    .as(Beside::new))
            .as(
                (colours, tongue, care, convertible, width, displays, stock, beside) ->
                    cells(
                        "attr.colour.fr",
                        tongue.equals("en") ? "" : colours,
                        "attr.colour.en",
                        tongue.equals("fr") ? "" : colours,
                        "attr.care.fr",
                        care,
                        "attr.convertible",
                        convertible,
                        "attr.width_cm",
                        width,
                        "displays",
                        displays,
                        "stock",
                        stock,
                        "goes_with",
                        beside.others(),
                        "replaces",
                        beside.others().replace("AUB2", "AUB1"),
                        "documents",
                        beside.documents()));
    return Combinators.combine(texts, figures, values, parts())
        .as(
            (one, two, three, steps) -> {
              Map<String, String> all = new HashMap<>(one);
              all.putAll(two);
              all.putAll(three);
              all.put("category_fr", steps.replace('>', ' ').replace("|", " > "));
              return all;
            })
        .map(RoundTripTest::arrived)
        .filter(Optional::isPresent)
        .map(Optional::get);
  }

  /** Other products, and documents with titles that are words of all kinds. */
  private record Beside(String others, String start, String title) {
    String documents() {
      String words = title == null ? "" : title;
      return start.isEmpty()
          ? ""
          : start + "a.pdf:" + words + ":|" + start + "b.pdf::" + words + "|" + start + "a.pdf::";
    }
  }

  /**
   * Words as people and machines write them: quotes, separators, line breaks, accents, formulas.
   */
  private static Arbitrary<String> words() {
    Arbitrary<String> awkward =
        Arbitraries.of(
            "=", "+", "-", "@", "'", "''", "\"", "\"\"", ",", ";", "\n", "\r\n", "\t", " ",
            "\u00a0", "é", "œ", "Ü", "日本", "😀", "\u202e", "&", "&amp;", "<", ">", "{{", "#{7*7}",
            "|", "\\", "\u0007", "\uff1d", "yes", "0", "12,5", "Canapé", "<b>", "</b>", "<p>",
            "<br>", "\ufeff");
    Arbitrary<String> letter = Arbitraries.strings().withCharRange('a', 'z').ofLength(1);
    return Arbitraries.frequencyOf(Tuple.of(3, awkward), Tuple.of(2, letter))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(parts -> String.join("", parts))
        .filter(words -> words.length() < 140);
  }

  private static Arbitrary<String> prose() {
    Arbitrary<String> html =
        Arbitraries.of(
            "<p>",
            "</p>",
            "<ul><li>",
            "</li></ul>",
            "<br>",
            "<b>",
            "</b>",
            "<script>",
            "<a href=x>",
            "&#x202E;",
            "&#39;",
            "&nbsp;",
            "{{{",
            "<!-- x -->",
            "\n\n",
            "\n",
            "<sup>2</sup>",
            "<",
            "&lt;");
    return Arbitraries.frequencyOf(Tuple.of(2, html), Tuple.of(3, words()))
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts))
        .injectNull(0.3);
  }

  private static Arbitrary<String> parts() {
    return words()
        .map(w -> w.replace("|", ""))
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(l -> String.join("|", l));
  }

  private static Map<String, String> cells(String... columnsAndCells) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < columnsAndCells.length; i += 2) {
      cells.put(columnsAndCells[i], columnsAndCells[i + 1]);
    }
    return cells;
  }

  private static Optional<Article> arrived(Map<String, String> given) {
    Map<String, String> cells = new HashMap<>(Map.of("sku", "AUB3-LIN", "product", "AUB3"));
    cells.putAll(given);
    return new RowReader(VOCABULARY, new HashSet<>(ROWS.columns()))
        .read(cells)
        .fold((article, leftOut) -> Optional.of(article), reasons -> Optional.empty());
  }

  private static Article article(Map<String, String> given) {
    Map<String, String> cells = new HashMap<>(given);
    cells.putIfAbsent("category_fr", "Salon");
    cells.putIfAbsent("tax_rate", "20");
    return arrived(cells).orElseThrow();
  }

  private static String written(Article article) {
    Set<String> yesOrNo = Set.of("convertible");
    return CsvLine.of(ROWS.fields(new ArticleCells(yesOrNo).of(article)), Layout.HOUSE);
  }

  private static Article read(String line) throws IOException {
    try (CsvFile csv = open(line)) {
      return article(csv.next());
    }
  }

  private static Article article(CsvRecord record) {
    assertThat(record.broken()).isNull();
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < ROWS.columns().size(); i++) {
      cells.put(ROWS.columns().get(i), record.fields().get(i));
    }
    return new RowReader(VOCABULARY, new HashSet<>(ROWS.columns()))
        .read(cells)
        .fold(
            (article, leftOut) -> {
              assertThat(leftOut).isEmpty();
              return article;
            },
            reasons -> {
              throw new AssertionError("refused: " + reasons);
            });
  }

  private static CsvFile open(String text) {
    return new CsvFile(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Layout.HOUSE);
  }

  private static AttributeEntry attribute(String code, AttributeKind kind) {
    return new AttributeEntry(code, new Text(code, null), kind, null, true, 1);
  }
}
