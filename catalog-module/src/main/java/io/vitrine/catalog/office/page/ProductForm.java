package io.vitrine.catalog.office.page;

import io.vitrine.catalog.office.EditProduct;
import io.vitrine.catalog.office.OpenProduct;
import io.vitrine.catalog.office.OpenProducts;
import io.vitrine.catalog.office.ProductEdit;
import io.vitrine.catalog.text.Text;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.omnifaces.cdi.Param;

/** What is said of a product as a whole. */
@Named
@RequestScoped
public class ProductForm {

  private static final List<String> WORDS =
      List.of("name_fr", "name_en", "description_fr", "description_en", "brand");

  @Inject private OpenProducts openProducts;
  @Inject private EditProduct editProduct;
  @Inject private CategoryChoices categories;
  @Inject private Language language;
  @Inject private Said said;
  @Inject private SignedIn signedIn;
  @Inject private FacesContext faces;

  @Inject @Param private String number;
  @Inject @Param private String saved;
  private OpenProduct product;
  private Map<String, String> cells;
  private Long version;
  private String category;
  private String from;
  private String until;

  /** A product that the house does not have is told so, with its status. */
  public void arrive() {
    if (getProduct() == null) {
      faces.getExternalContext().setResponseStatus(404);
    }
  }

  /** The button. */
  public void save() throws IOException {
    Map<String, String> written = new LinkedHashMap<>();
    WORDS.forEach(column -> written.put(column, getCells().get(column)));
    written.putAll(categories.cells(category));
    written.put("published_from", HouseTime.cell(from));
    written.put("published_until", HouseTime.cell(until));
    said.goOn(
        editProduct.edit(number, new ProductEdit(version, written, Map.of()), signedIn.getStaff()),
        href(number) + "&saved=true");
  }

  public OpenProduct getProduct() {
    if (product == null && number != null) {
      product = openProducts.of(number).orElse(null);
      if (product != null) {
        cells = new LinkedHashMap<>(product.product());
        version = product.version();
        category = categories.codeOf(cells);
        from = HouseTime.shown(cells.get("published_from"));
        until = HouseTime.shown(cells.get("published_until"));
      }
    }
    return product;
  }

  /** The name as it is written in the catalogue now. */
  public String getTitle() {
    Map<String, String> known = getProduct().product();
    return new Text(known.get("name_fr"), known.get("name_en")).in(language.getLocale());
  }

  public Map<String, String> getCells() {
    getProduct();
    return cells;
  }

  /** The address of this product's page. */
  public static String href(String number) {
    return "/back-office/product?number="
        + URLEncoder.encode(Objects.requireNonNullElse(number, ""), StandardCharsets.UTF_8);
  }

  public List<CategoryChoices.Choice> getCategories() {
    return categories.all();
  }

  public String getNumber() {
    return number;
  }

  public boolean isSaved() {
    return "true".equals(saved);
  }

  public Long getVersion() {
    getProduct();
    return version;
  }

  public void setVersion(Long version) {
    getProduct();
    this.version = version;
  }

  public String getCategory() {
    getProduct();
    return category;
  }

  public void setCategory(String category) {
    getProduct();
    this.category = category;
  }

  public String getFrom() {
    getProduct();
    return from;
  }

  public void setFrom(String from) {
    getProduct();
    this.from = from;
  }

  public String getUntil() {
    getProduct();
    return until;
  }

  public void setUntil(String until) {
    getProduct();
    this.until = until;
  }
}
