package io.vitrine.catalog.office.page;

import io.vitrine.catalog.office.EditProduct;
import io.vitrine.catalog.office.OpenProduct;
import io.vitrine.catalog.office.OpenProducts;
import io.vitrine.catalog.office.ProductEdit;
import io.vitrine.catalog.product.Categories;
import io.vitrine.catalog.shop.Shops;
import io.vitrine.catalog.text.Text;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import org.omnifaces.cdi.Param;

/** One variant: its price, its attributes and where it stands to be seen. */
@Named
@RequestScoped
public class VariantForm {

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
  private VariantFields fields;
  private Long version;

  public void arrive() {
    if (!isThere()) {
      faces.getExternalContext().setResponseStatus(404);
    }
  }

  /** The button. */
  public void save() throws IOException {
    write(getFields().written());
  }

  /** The button that takes it out of sight; it stays in the catalogue with its history. */
  public void withdraw() throws IOException {
    write(Map.of("published", "no"));
  }

  private void write(Map<String, String> written) throws IOException {
    ProductEdit edit = new ProductEdit(version, Map.of(), Map.of(sku, written));
    said.goOn(
        editProduct.edit(number, edit, signedIn.getStaff()),
        ProductForm.href(number) + "&saved=true");
  }

  public boolean isThere() {
    open();
    return fields != null;
  }

  /** The product's name and what tells the variant from the others. */
  public String getTitle() {
    Map<String, String> known = product.product();
    Map<String, String> cells = fields.getCells();
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
        fields =
            product.variants().stream()
                .filter(variant -> sku.equals(variant.get("sku")))
                .findFirst()
                .map(
                    cells ->
                        new VariantFields(
                            cells, categories.attributes(), shops.all(), language.getLocale()))
                .orElse(null);
      }
    }
  }

  public VariantFields getFields() {
    open();
    return fields;
  }

  public String getBack() {
    return ProductForm.href(number);
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
