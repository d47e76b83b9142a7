package io.vitrine.catalog.office.page;

import io.vitrine.catalog.office.OpenProduct;
import io.vitrine.catalog.office.OpenProducts;
import io.vitrine.catalog.product.Categories;
import io.vitrine.catalog.shop.Shops;
import io.vitrine.shell.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.omnifaces.cdi.Param;

/**
 * The article that a form of the desk is about, with the version that its writer has read: what is
 * sent rests on that version, not on the one of the moment.
 */
@Named
@RequestScoped
public class OpenArticle {

  @Inject private OpenProducts openProducts;
  @Inject private Categories categories;
  @Inject private Shops shops;
  @Inject private Language language;
  @Inject private FacesContext faces;

  @Inject @Param private String number;
  private OpenProduct product;
  private boolean opened;
  private Long version;

  /** The product as it stands; nothing where there is none of that number. */
  Optional<OpenProduct> product() {
    if (!opened) {
      opened = true;
      product = number == null ? null : openProducts.of(number).orElse(null);
      version = product == null ? null : product.version();
    }
    return Optional.ofNullable(product);
  }

  /** The fields of one of its variants, or of one to come. */
  VariantFields fields(Function<OpenProduct, Optional<Map<String, String>>> cells) {
    return product()
        .flatMap(cells)
        .map(
            known ->
                new VariantFields(
                    known, categories.attributes(), shops.all(), language.getLocale()))
        .orElse(null);
  }

  void notThere() {
    faces.getExternalContext().setResponseStatus(404);
  }

  public String getBack() {
    return ProductForm.href(number);
  }

  public String getNumber() {
    return number;
  }

  public Long getVersion() {
    product();
    return version;
  }

  public void setVersion(Long version) {
    product();
    this.version = version;
  }
}
