package io.vitrine.catalog.importing.row;

import io.vitrine.catalog.product.Gtin;
import io.vitrine.catalog.product.writing.Article;
import io.vitrine.catalog.product.writing.Article.Beside;
import io.vitrine.catalog.product.writing.Article.Opening;
import io.vitrine.catalog.product.writing.Article.Place;
import io.vitrine.catalog.product.writing.Period;
import io.vitrine.catalog.text.Text;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.TaxRate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one row in the house's column format (docs/import.md). */
public final class RowReader {

  static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
  private static final Pattern AMOUNT = Pattern.compile("[+-]?\\d{1,30}(?:[.,]\\d{1,2})?");
  private static final long HIGHEST_PRICE = 99_999_999_999L;
  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_DESCRIPTION = 60_000;
  private static final int LONGEST_STEP = 150;
  private static final int MOST_STEPS = 6;

  private final ListReader lists;
  private final ValueReader values;
  private final boolean tellsPeriod;

  public RowReader(Vocabulary vocabulary, Set<String> columns) {
    this.lists = new ListReader(vocabulary, columns);
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
    List<String> pictures = lists.pictures(cells);
    List<Place> displays = lists.displays(cells);
    List<Opening> stock = lists.stock(cells);
    Beside beside =
        new Beside(
            lists.related(cells, "goes_with", product),
            lists.related(cells, "replaces", product),
            lists.documents(cells));
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
}
