package io.vitrine.catalog.office.page;

import io.vitrine.catalog.office.AddArticles;
import io.vitrine.catalog.office.NewVariant;
import io.vitrine.catalog.office.OpenProduct;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One more variant of a product; it begins like the product's first. */
@Named
@RequestScoped
public class NewVariantForm {

  /** What no two variants share, or what has to be looked at anew. */
  private static final Set<String> OWN =
      Set.of("sku", "gtin", "variant_fr", "variant_en", "pictures", "displays", "stock");

  @Inject private OpenArticle article;
  @Inject private AddArticles addArticles;
  @Inject private Said said;
  @Inject private SignedIn signedIn;

  private boolean opened;
  private VariantFields fields;
  private String sku;

  public void arrive() {
    if (!isThere()) {
      article.notThere();
    }
  }

  /** The button. */
  public void add() throws IOException {
    said.goOn(
        addArticles.variant(
            article.getNumber(),
            article.getVersion(),
            new NewVariant(sku, fields.written()),
            signedIn.getStaff()),
        article.getBack() + "&saved=true");
  }

  public boolean isThere() {
    return getFields() != null;
  }

  public VariantFields getFields() {
    if (!opened) {
      opened = true;
      fields = article.fields(NewVariantForm::likeTheFirst);
    }
    return fields;
  }

  private static Optional<Map<String, String>> likeTheFirst(OpenProduct product) {
    Map<String, String> like = new LinkedHashMap<>(product.variants().get(0));
    like.keySet().removeAll(OWN);
    like.put("published", "no");
    return Optional.of(like);
  }

  public String getSku() {
    return sku;
  }

  public void setSku(String sku) {
    this.sku = sku;
  }
}
