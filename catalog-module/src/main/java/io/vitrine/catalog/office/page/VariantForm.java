package io.vitrine.catalog.office.page;

import io.vitrine.catalog.office.EditProduct;
import io.vitrine.catalog.office.OpenProduct;
import io.vitrine.catalog.office.OpenProducts;
import io.vitrine.catalog.office.ProductEdit;
import io.vitrine.catalog.product.AttributeEntry;
import io.vitrine.catalog.product.AttributeKind;
import io.vitrine.catalog.product.Categories;
import io.vitrine.catalog.shop.Shop;
import io.vitrine.catalog.shop.Shops;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;

/** One variant: its price, its attributes and where it stands to be seen. */
@Named
@RequestScoped
public class VariantForm {

  private static final List<String> PLAIN =
      List.of(
          "variant_fr", "variant_en", "gtin", "price", "tax_rate", "eco_participation", "pictures");

  @Inject private OpenProducts openProducts;
  @Inject private EditProduct editProduct;
  @Inject private Categories categories;
  @Inject private Shops shops;
  @Inject private Language language;
  @Inject private Said said;
  @Inject private SignedIn signedIn;
  @Inject private FacesContext faces;

  @Inject @Param private String number;
  @Inject @Param private String sku;
  private OpenProduct product;
  private Map<String, String> cells;
  private List<Standplace> displays;
  private List<Field> fields;
  private Long version;

  /** An attribute to fill in: one column, or one for each language. */
  public record Field(String label, String column, String columnEn, boolean answer) {}

  public void arrive() {
    if (!isThere()) {
      faces.getExternalContext().setResponseStatus(404);
    }
  }

  /** The button. */
  public void save() throws IOException {
    Map<String, String> written = new LinkedHashMap<>();
    PLAIN.forEach(column -> written.put(column, getCells().get(column)));
    written.put("published", getCells().get("published"));
    written.put("displays", Standplace.cell(getDisplays()));
    for (Field field : getFields()) {
      written.put(field.column(), getCells().get(field.column()));
      if (field.columnEn() != null) {
        written.put(field.columnEn(), getCells().get(field.columnEn()));
      }
    }
    boolean done =
        editProduct
            .edit(
                number,
                new ProductEdit(version, Map.of(), Map.of(sku, written)),
                signedIn.getStaff())
            .fold(
                edited -> true,
                refused -> {
                  said.refused(refused);
                  return false;
                });
    if (done) {
      faces.getExternalContext().redirect(getBack() + "&saved=true");
    }
  }

  public boolean isThere() {
    open();
    return cells != null;
  }

  /** The product's name and what tells the variant from the others. */
  public String getTitle() {
    Map<String, String> known = product.product();
    Text name = new Text(known.get("name_fr"), known.get("name_en"));
    Text own = Text.orNone(cells.get("variant_fr"), cells.get("variant_en"));
    return own == null
        ? name.in(language.getLocale())
        : name.in(language.getLocale()) + ", " + own.in(language.getLocale());
  }

  private void open() {
    if (product == null && number != null && sku != null) {
      product = openProducts.of(number).orElse(null);
      if (product != null) {
        version = product.version();
        cells =
            product.variants().stream()
                .filter(variant -> sku.equals(variant.get("sku")))
                .findFirst()
                .map(LinkedHashMap::new)
                .orElse(null);
      }
    }
  }

  public Map<String, String> getCells() {
    open();
    return cells;
  }

  public List<Standplace> getDisplays() {
    if (displays == null) {
      displays = Standplace.of(getCells().get("displays"));
    }
    return displays;
  }

  public List<Shop> getShops() {
    return shops.all();
  }

  public List<Field> getFields() {
    if (fields == null) {
      fields =
          categories.attributes().stream()
              .map(this::field)
              .collect(Collectors.toCollection(ArrayList::new));
    }
    return fields;
  }

  private Field field(AttributeEntry attribute) {
    String name = attribute.name().in(language.getLocale());
    String label = attribute.unit() == null ? name : name + " (" + attribute.unit() + ')';
    String column = "attr." + attribute.code();
    boolean words =
        attribute.kind() == AttributeKind.CHOICE || attribute.kind() == AttributeKind.TEXT;
    return new Field(
        label,
        words ? column + ".fr" : column,
        words ? column + ".en" : null,
        attribute.kind() == AttributeKind.BOOLEAN);
  }

  public boolean isPublished() {
    return "yes".equals(getCells().get("published"));
  }

  public void setPublished(boolean published) {
    getCells().put("published", published ? "yes" : "no");
  }

  public String getBack() {
    return "/back-office/product?number="
        + URLEncoder.encode(Objects.requireNonNullElse(number, ""), StandardCharsets.UTF_8);
  }

  public String getNumber() {
    return number;
  }

  public String getSku() {
    return sku;
  }

  public Long getVersion() {
    open();
    return version;
  }

  public void setVersion(Long version) {
    open();
    this.version = version;
  }
}
