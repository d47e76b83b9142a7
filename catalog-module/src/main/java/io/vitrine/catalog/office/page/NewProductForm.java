package io.vitrine.catalog.office.page;

import io.vitrine.catalog.office.AddArticles;
import io.vitrine.catalog.office.NewProduct;
import io.vitrine.catalog.office.NewVariant;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A product that is to be new, with its first variant; not shown until somebody says so. */
@Named
@RequestScoped
public class NewProductForm {

  private static final List<String> OF_PRODUCT = List.of("name_fr", "name_en", "brand");
  private static final List<String> OF_VARIANT =
      List.of("variant_fr", "variant_en", "gtin", "price", "tax_rate");

  @Inject private AddArticles addArticles;
  @Inject private CategoryChoices categories;
  @Inject private Said said;
  @Inject private SignedIn signedIn;

  private final Map<String, String> cells = new LinkedHashMap<>(Map.of("tax_rate", "20"));
  private String number;
  private String category;
  private String sku;

  /** The button; a first variant without a number of its own takes the product's. */
  public void add() throws IOException {
    String called = Objects.requireNonNullElse(number, "").strip();
    Map<String, String> ofProduct = new LinkedHashMap<>();
    OF_PRODUCT.forEach(column -> ofProduct.put(column, cells.get(column)));
    ofProduct.putAll(categories.cells(category));
    Map<String, String> ofVariant = new LinkedHashMap<>();
    OF_VARIANT.forEach(column -> ofVariant.put(column, cells.get(column)));
    ofVariant.put("published", "no");
    NewVariant first = new NewVariant(sku == null || sku.isBlank() ? called : sku, ofVariant);
    said.goOn(
        addArticles.product(new NewProduct(called, ofProduct, first), signedIn.getStaff()),
        ProductForm.href(called) + "&saved=true");
  }

  public Map<String, String> getCells() {
    return cells;
  }

  public List<CategoryChoices.Choice> getCategories() {
    return categories.all();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }

  public String getSku() {
    return sku;
  }

  public void setSku(String sku) {
    this.sku = sku;
  }
}
