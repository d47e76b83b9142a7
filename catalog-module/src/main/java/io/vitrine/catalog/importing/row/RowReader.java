package io.vitrine.catalog.importing.row;

import io.vitrine.catalog.document.DocumentKind;
import io.vitrine.catalog.product.Gtin;
import io.vitrine.catalog.product.writing.Article;
import io.vitrine.catalog.product.writing.Article.Beside;
import io.vitrine.catalog.product.writing.Article.Opening;
import io.vitrine.catalog.product.writing.Article.Place;
import io.vitrine.catalog.product.writing.Article.Sheet;
import io.vitrine.catalog.product.writing.Period;
import io.vitrine.catalog.text.Text;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.TaxRate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one row in the house's column format (docs/import.md). */
public final class RowReader {

  private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
  private static final Pattern AMOUNT = Pattern.compile("[+-]?\\d{1,30}(?:[.,]\\d{1,2})?");
  private static final long HIGHEST_PRICE = 99_999_999_999L;
  private static final int MOST_STOCK = 1_000_000;
  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_DESCRIPTION = 60_000;
  private static final int LONGEST_STEP = 150;
  private static final int MOST_STEPS = 6;
  private static final int MOST_RELATED = 24;
  private static final int MOST_DOCUMENTS = 12;
  private static final int LONGEST_TITLE = 200;
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Vocabulary vocabulary;
  private final ValueReader values;
  private final boolean tellsPeriod;
  private final Set<String> columns;

  public RowReader(Vocabulary vocabulary, Set<String> columns) {
    this.vocabulary = vocabulary;
    this.columns = Set.copyOf(columns);
    this.values = new ValueReader(vocabulary.attributes(), columns);
    this.tellsPeriod = columns.contains("published_from") || columns.contains("published_until");
  }

  /**
   * @param row the cells by column of the house's format
   */
  public Outcome read(Map<String, String> row) {
    Cells cells = new Cells(row);
    cells.foundEncoding();
    String sku = number(cells, "sku");
    String product = cells.get("product") == null ? sku : number(cells, "product");
    Text name = text(cells, "name");
    Text variant =
        Text.orNone(cells.upTo(LONGEST_NAME, "variant_fr"), cells.upTo(LONGEST_NAME, "variant_en"));
    Text description = description(cells);
    List<Text> category = category(cells);
    String brand = cells.upTo(200, "brand");
    Long price = cents(cells, "price");
    Integer taxRate = taxRate(cells);
    Long eco = Optional.ofNullable(cents(cells, "eco_participation")).orElse(0L);
    if (price != null && eco > price) {
      cells.found("eco_participation", Reason.ECO_ABOVE_PRICE, cells.get("eco_participation"));
    }
    Boolean published = published(cells);
    Period period = tellsPeriod ? PeriodReader.read(cells) : null;
    String gtin = gtin(cells);
    List<String> pictures = pictures(cells);
    List<Place> displays = displays(cells);
    List<Opening> stock = stock(cells);
    Beside beside =
        new Beside(
            related(cells, "goes_with", product),
            related(cells, "replaces", product),
            documents(cells));
    List<Article.Cell> attributes = values.read(cells);
    List<Finding> findings = cells.findings();
    if (findings.stream().anyMatch(finding -> finding.reason().refusing())) {
      return new Outcome.Refused(findings);
    }
    return new Outcome.Arrives(
        new Article(
            sku,
            product,
            gtin,
            name,
            variant,
            description,
            category,
            brand,
            price,
            taxRate,
            eco,
            published,
            pictures,
            displays,
            stock,
            attributes,
            period,
            beside),
        findings);
  }

  private static String number(Cells cells, String column) {
    String number = cells.needed(column);
    if (number != null && !NUMBER.matcher(number).matches()) {
      cells.found(column, Reason.NUMBER_FORM, number);
    }
    return number;
  }

  private static Text text(Cells cells, String column) {
    String fr = cells.upTo(LONGEST_NAME, column + "_fr");
    String en = cells.upTo(LONGEST_NAME, column + "_en");
    if (cells.get(column + "_fr") == null && cells.get(column + "_en") == null) {
      cells.found(column + "_fr", Reason.MISSING, "");
    }
    return Text.orNone(fr, en);
  }

  private static Text description(Cells cells) {
    return Text.orNone(prose(cells, "description_fr"), prose(cells, "description_en"));
  }

  private static String prose(Cells cells, String column) {
    String harmless = Description.harmless(cells.upTo(LONGEST_DESCRIPTION, column));
    if (harmless != null && harmless.length() > LONGEST_DESCRIPTION) {
      cells.found(column, Reason.TOO_LONG, harmless);
      return null;
    }
    return harmless;
  }

  private static List<Text> category(Cells cells) {
    List<String> fr = steps(cells, "category_fr");
    List<String> en = steps(cells, "category_en");
    if (fr.isEmpty() && en.isEmpty()) {
      cells.found("category_fr", Reason.MISSING, "");
    } else if (!fr.isEmpty() && !en.isEmpty() && fr.size() != en.size()) {
      cells.found("category_en", Reason.CATEGORY_LEVELS, cells.get("category_en"));
      return List.of();
    }
    List<Text> path = new ArrayList<>();
    for (int i = 0; i < Math.max(fr.size(), en.size()); i++) {
      path.add(new Text(fr.isEmpty() ? null : fr.get(i), en.isEmpty() ? null : en.get(i)));
    }
    return path;
  }

  private static List<String> steps(Cells cells, String column) {
    String path = cells.get(column);
    if (path == null) {
      return List.of();
    }
    List<String> steps =
        Pattern.compile(">")
            .splitAsStream(path)
            .map(String::strip)
            .filter(step -> !step.isEmpty())
            .toList();
    if (steps.size() > MOST_STEPS || steps.stream().anyMatch(s -> s.length() > LONGEST_STEP)) {
      cells.found(column, Reason.TOO_LONG, path);
    }
    return steps;
  }

  private static Long cents(Cells cells, String column) {
    String amount = cells.get(column);
    if (amount == null) {
      return null;
    }
    if (!AMOUNT.matcher(amount).matches()) {
      cells.found(column, Reason.PRICE_FORM, amount);
      return null;
    }
    BigDecimal cents = new BigDecimal(amount.replace(',', '.')).movePointRight(2);
    if (cents.signum() < 0) {
      cells.found(column, Reason.PRICE_NEGATIVE, amount);
    } else if (cents.compareTo(BigDecimal.valueOf(HIGHEST_PRICE)) > 0) {
      cells.found(column, Reason.PRICE_TOO_HIGH, amount);
    } else {
      return cents.longValueExact();
    }
    return null;
  }

  private static Integer taxRate(Cells cells) {
    String percent = cells.needed("tax_rate");
    if (percent == null) {
      return null;
    }
    try {
      return TaxRate.ofPercent(percent.replace(',', '.')).basisPoints();
    } catch (InvalidValue e) {
      cells.found("tax_rate", Reason.TAX_RATE, percent);
      return null;
    }
  }

  private static Boolean published(Cells cells) {
    String answer = cells.get("published");
    Boolean published = answer == null ? Boolean.TRUE : ValueReader.answer(answer);
    if (published == null) {
      cells.found("published", Reason.YES_OR_NO, answer);
    }
    return published;
  }

  private static String gtin(Cells cells) {
    String gtin = cells.get("gtin");
    if (gtin == null || Gtin.isOne(gtin)) {
      return gtin;
    }
    cells.found("gtin", Reason.GTIN_FORM, gtin);
    return null;
  }

  private List<String> pictures(Cells cells) {
    List<String> paths = new ArrayList<>();
    for (String name : cells.list("pictures")) {
      if (name.contains("://")
          || name.startsWith("/")
          || name.contains("..")
          || name.contains("\\")) {
        cells.found("pictures", Reason.PICTURE_ADDRESS, name);
      } else {
        vocabulary
            .pictures()
            .apply(name)
            .ifPresentOrElse(
                path -> {
                  if (!paths.contains(path)) {
                    paths.add(path);
                  }
                },
                () -> cells.found("pictures", Reason.PICTURE_UNKNOWN, name));
      }
    }
    return paths;
  }

  private List<Place> displays(Cells cells) {
    List<Place> places = new ArrayList<>();
    for (String written : cells.list("displays")) {
      String[] parts = written.split(":", -1);
      if (parts.length != 4
          || !parts[1].strip().matches("-?\\d{1,3}")
          || parts[2].isBlank()
          || parts[2].length() > 120
          || parts[3].strip().length() > 20) {
        cells.found("displays", Reason.DISPLAY_FORM, written);
        continue;
      }
      String shop = parts[0].strip();
      int floor = Integer.parseInt(parts[1].strip());
      if (vocabulary.floors().getOrDefault(shop, Set.of()).contains(floor)) {
        places.add(new Place(shop, floor, parts[2].strip(), parts[3].strip()));
      } else {
        cells.found("displays", Reason.DISPLAY_SHOP, written);
      }
    }
    return places;
  }

  /**
   * Numbers of other products, known or not yet; {@code null} where the file has no such column.
   */
  private List<String> related(Cells cells, String column, String product) {
    if (!columns.contains(column)) {
      return null;
    }
    List<String> numbers = new ArrayList<>();
    for (String written : cells.list(column)) {
      if (!NUMBER.matcher(written).matches()
          || written.equals(product)
          || numbers.size() == MOST_RELATED) {
        cells.found(column, Reason.RELATION_FORM, written);
      } else if (!numbers.contains(written)) {
        numbers.add(written);
      }
    }
    return numbers;
  }

  /**
   * {@code kind:language:name:title in French:title in English}, or {@code null} without column.
   */
  private List<Sheet> documents(Cells cells) {
    if (!columns.contains("documents")) {
      return null;
    }
    Map<String, Sheet> documents = new LinkedHashMap<>();
    for (String written : cells.list("documents")) {
      String[] parts = SPACES.matcher(written).replaceAll(" ").split(":", -1);
      Optional<DocumentKind> kind = DocumentKind.of(parts[0].strip());
      if (parts.length != 5
          || kind.isEmpty()
          || !parts[1].strip().matches("(?:[a-z]{2})?")
          || parts[3].length() > LONGEST_TITLE
          || parts[4].length() > LONGEST_TITLE
          || documents.size() == MOST_DOCUMENTS) {
        cells.found("documents", Reason.DOCUMENT_FORM, written);
      } else if (!vocabulary.documents().test(parts[2].strip())) {
        cells.found("documents", Reason.DOCUMENT_UNKNOWN, written);
      } else {
        String language = parts[1].isBlank() ? null : parts[1].strip();
        documents.putIfAbsent(
            parts[2].strip(),
            new Sheet(parts[2].strip(), kind.get(), language, Text.orNone(parts[3], parts[4])));
      }
    }
    return List.copyOf(documents.values());
  }

  private List<Opening> stock(Cells cells) {
    Map<String, Opening> openings = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (String written : cells.list("stock")) {
      String[] parts = written.split(":", -1);
      if (parts.length != 2
          || !parts[1].strip().matches("\\d{1,7}")
          || Integer.parseInt(parts[1].strip()) > MOST_STOCK
          || !seen.add(parts[0].strip())) {
        cells.found("stock", Reason.STOCK_FORM, written);
      } else if (!vocabulary.floors().containsKey(parts[0].strip())) {
        cells.found("stock", Reason.STOCK_SHOP, written);
      } else {
        openings.put(
            parts[0].strip(), new Opening(parts[0].strip(), Integer.parseInt(parts[1].strip())));
      }
    }
    return List.copyOf(openings.values());
  }
}
