package io.vitrine.catalog.office.page;

import io.vitrine.catalog.office.AddArticles;
import io.vitrine.catalog.office.NewVariant;
import io.vitrine.catalog.office.OpenProduct;
import io.vitrine.catalog.office.OpenProducts;
import io.vitrine.catalog.product.Categories;
import io.vitrine.catalog.shop.Shops;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.omnifaces.cdi.Param;

/** One more variant of a product; it begins like the product's first. */
@Named
@RequestScoped
public class NewVariantForm {

  /** What no two variants share, or what has to be looked at anew. */
  private static final Set<String> OWN =
      Set.of("sku", "gtin", "variant_fr", "variant_en", "pictures", "displays", "stock");

  @Inject private OpenProducts openProducts;
  @Inject private AddArticles addArticles;
  @Inject private Categories categories;
  @Inject private Shops shops;
  @Inject private Language language;
  @Inject private Said said;
  @Inject private SignedIn signedIn;
  @Inject private FacesContext faces;

  @Inject @Param private String number;
  private OpenProduct product;
  private VariantFields fields;
  private Long version;
  private String sku;

  public void arrive() {
    if (!isThere()) {
      faces.getExternalContext().setResponseStatus(404);
    }
  }

  /** The button. */
  public void add() throws IOException {
    said.goOn(
        addArticles.variant(
            number, version, new NewVariant(sku, fields.written()), signedIn.getStaff()),
        ProductForm.href(number) + "&saved=true");
  }

  public boolean isThere() {
    open();
    return fields != null;
  }

  private void open() {
    if (product == null && number != null) {
      product = openProducts.of(number).orElse(null);
      if (product != null) {
        version = product.version();
        Map<String, String> like = new LinkedHashMap<>(product.variants().get(0));
        like.keySet().removeAll(OWN);
        like.put("published", "no");
        fields =
            new VariantFields(like, categories.attributes(), shops.all(), language.getLocale());
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

  public void setSku(String sku) {
    this.sku = sku;
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
