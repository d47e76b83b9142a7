package io.vitrine.catalog.office.bulk.page;

import io.vitrine.catalog.importing.page.FieldNames;
import io.vitrine.catalog.office.Answer;
import io.vitrine.catalog.office.ProductFilter;
import io.vitrine.catalog.office.ProductList;
import io.vitrine.catalog.office.Wording;
import io.vitrine.catalog.office.bulk.BulkChange;
import io.vitrine.catalog.office.bulk.BulkChoice;
import io.vitrine.catalog.office.bulk.CompareBulk;
import io.vitrine.catalog.office.bulk.PriceStep;
import io.vitrine.catalog.office.page.CategoryChoices;
import io.vitrine.catalog.office.page.HouseTime;
import io.vitrine.catalog.office.page.Said;
import io.vitrine.catalog.product.AttributeEntry;
import io.vitrine.catalog.product.AttributeKind;
import io.vitrine.catalog.product.Categories;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import org.omnifaces.cdi.Param;

/** Changes one thing for the products that were ticked or found. */
@Named
@RequestScoped
public class BulkPage {

  @Inject private CompareBulk compareBulk;
  @Inject private ProductList list;
  @Inject private CategoryChoices categories;
  @Inject private Categories attributes;
  @Inject private FieldNames names;
  @Inject private Language language;
  @Inject private Said said;
  @Inject private SignedIn signedIn;

  @Inject @Param private String q;
  @Inject @Param private String in;
  @Inject @Param private String published;
  @Inject @Param private String all;

  @Inject
  @Param(name = "number")
  private List<String> numbers;

  private final BulkFields fields = new BulkFields();
  private Long count;

  /** An attribute to choose. */
  public record AttributeChoice(String code, String label) {}

  public void changeCategory() throws IOException {
    Map<String, String> cells = new LinkedHashMap<>(categories.cells(fields.getCategory()));
    compare(
        cells.values().stream().allMatch(Objects::isNull)
            ? null
            : BulkChange.ofCells(named("category_fr", label(fields.getCategory())), cells));
  }

  public void changeBrand() throws IOException {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("brand", fields.getBrand());
    compare(BulkChange.ofCells(named("brand", fields.getBrand()), cells));
  }

  public void changePublished() throws IOException {
    String shown = fields.getShown();
    compare(
        BulkChange.ofCells(
            named("published", texts().getString(shown)), Map.of("published", shown)));
  }

  public void changePeriod() throws IOException {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("published_from", HouseTime.cell(fields.getFrom()));
    cells.put("published_until", HouseTime.cell(fields.getUntil()));
    compare(BulkChange.ofCells(texts().getString("bulk.period"), cells));
  }

  public void changeAttribute() throws IOException {
    AttributeEntry chosen =
        attributes.attributes().stream()
            .filter(known -> known.code().equals(fields.getAttribute()))
            .findFirst()
            .orElse(null);
    if (chosen == null) {
      compare(null);
      return;
    }
    Map<String, String> cells = new LinkedHashMap<>();
    String column = "attr." + chosen.code();
    boolean words = chosen.kind() == AttributeKind.CHOICE || chosen.kind() == AttributeKind.TEXT;
    cells.put(words ? column + ".fr" : column, fields.getValueFr());
    if (words) {
      cells.put(column + ".en", fields.getValueEn());
    }
    compare(BulkChange.ofCells(named(column, fields.getValueFr()), cells));
  }

  public void changePrice() throws IOException {
    String plain =
        Objects.requireNonNullElse(fields.getAmount(), "")
            .strip()
            .replace(',', '.')
            .replace("−", "-");
    if (!plain.matches("[+-]?\\d{1,7}(\\.\\d{1,2})?")) {
      compare(null);
      return;
    }
    BigDecimal figure = new BigDecimal(plain);
    boolean percent = "percent".equals(fields.getBy());
    if (percent && figure.compareTo(BigDecimal.valueOf(-100)) <= 0) {
      compare(null);
      return;
    }
    PriceStep step =
        new PriceStep(
            percent ? figure : null,
            percent ? null : figure.movePointRight(2).longValueExact(),
            PriceStep.Rounding.valueOf(fields.getRounding()));
    compare(BulkChange.ofPrice(named("price", plain + (percent ? " %" : " €")), step));
  }

  private void compare(BulkChange change) throws IOException {
    Answer<String> answer =
        change == null
            ? Answer.refused(422, "bulk-incomplete")
            : compareBulk.compare(choice(), change, signedIn.getStaff());
    String id = answer.fold(job -> job, refusal -> "");
    said.goOn(answer, "/back-office/import?id=" + id);
  }

  private String named(String column, String value) {
    String after = value == null || value.isBlank() ? texts().getString("history.nothing") : value;
    return texts().getString("bulk.title") + " – " + names.of(column) + " → " + after;
  }

  private String label(String code) {
    return categories.all().stream()
        .filter(choice -> choice.code().equals(code))
        .findFirst()
        .map(CategoryChoices.Choice::label)
        .orElse(null);
  }

  private ResourceBundle texts() {
    return ResourceBundle.getBundle(Wording.TEXTS, language.getLocale());
  }

  private BulkChoice choice() {
    return new BulkChoice(getNumbers(), isEvery() ? filter() : null);
  }

  private ProductFilter filter() {
    Boolean only = published == null || published.isBlank() ? null : Boolean.valueOf(published);
    return new ProductFilter(q, in, only);
  }

  public BulkFields getFields() {
    return fields;
  }

  /** How many products are meant. */
  public long getCount() {
    if (count == null) {
      count = isEvery() ? list.count(filter()) : getNumbers().size();
    }
    return count;
  }

  public boolean isEvery() {
    return "yes".equals(all);
  }

  public List<String> getNumbers() {
    return isEvery() || numbers == null ? List.of() : numbers;
  }

  public List<CategoryChoices.Choice> getCategories() {
    return categories.all();
  }

  public List<AttributeChoice> getAttributes() {
    return attributes.attributes().stream()
        .map(known -> new AttributeChoice(known.code(), known.name().in(language.getLocale())))
        .toList();
  }

  public String getQ() {
    return q;
  }

  public String getIn() {
    return in;
  }

  public String getPublished() {
    return published;
  }

  public String getAll() {
    return all;
  }
}
