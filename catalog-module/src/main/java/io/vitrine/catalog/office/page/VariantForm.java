package io.vitrine.catalog.office.page;

import io.vitrine.catalog.office.EditProduct;
import io.vitrine.catalog.office.ProductEdit;
import io.vitrine.catalog.text.Text;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import org.omnifaces.cdi.Param;

/** One variant: its price, its attributes and where it stands to be seen. */
@Named
@RequestScoped
public class VariantForm {

  @Inject private OpenArticle article;
  @Inject private EditProduct editProduct;
  @Inject private Language language;
  @Inject private Said said;
  @Inject private SignedIn signedIn;

  @Inject @Param private String sku;
  private boolean opened;
  private VariantFields fields;

  public void arrive() {
    if (!isThere()) {
      article.notThere();
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
    ProductEdit edit = new ProductEdit(article.getVersion(), Map.of(), Map.of(sku, written));
    said.goOn(
        editProduct.edit(article.getNumber(), edit, signedIn.getStaff()),
        article.getBack() + "&saved=true");
  }

  public boolean isThere() {
    return getFields() != null;
  }

  /** The product's name and what tells the variant from the others. */
  public String getTitle() {
    Map<String, String> known = article.product().orElseThrow().product();
    Map<String, String> cells = fields.getCells();
    Text name = new Text(known.get("name_fr"), known.get("name_en"));
    Text own = Text.orNone(cells.get("variant_fr"), cells.get("variant_en"));
    return own == null
        ? name.in(language.getLocale())
        : name.in(language.getLocale()) + ", " + own.in(language.getLocale());
  }

  public VariantFields getFields() {
    if (!opened) {
      opened = true;
      fields =
          article.fields(
              product ->
                  product.variants().stream()
                      .filter(variant -> variant.get("sku").equals(sku))
                      .findFirst());
    }
    return fields;
  }

  public String getSku() {
    return sku;
  }
}
