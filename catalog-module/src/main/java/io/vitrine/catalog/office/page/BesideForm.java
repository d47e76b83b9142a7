package io.vitrine.catalog.office.page;

import io.vitrine.catalog.office.EditProduct;
import io.vitrine.catalog.office.ProductEdit;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a product leads to: the products that go with it and those it replaces. */
@Named
@RequestScoped
public class BesideForm {

  @Inject private ProductForm product;
  @Inject private EditProduct editProduct;
  @Inject private Said said;
  @Inject private SignedIn signedIn;

  private Long version;
  private String goesWith;
  private String replaces;

  /** The button. */
  public void save() throws IOException {
    Map<String, String> written = new LinkedHashMap<>();
    written.put("goes_with", joined(goesWith));
    written.put("replaces", joined(replaces));
    said.goOn(
        editProduct.edit(
            product.getNumber(), new ProductEdit(version, written, Map.of()), signedIn.getStaff()),
        ProductForm.href(product.getNumber()) + "&saved=true#beside-title");
  }

  /** People part numbers by spaces and commas, the house's format by a bar. */
  static String joined(String written) {
    return written == null ? "" : written.strip().replaceAll("[\\s,;|]+", "|");
  }

  private String cell(String column) {
    return product.getProduct().product().getOrDefault(column, "").replace("|", ", ");
  }

  public String getGoesWith() {
    return goesWith == null ? cell("goes_with") : goesWith;
  }

  public void setGoesWith(String goesWith) {
    this.goesWith = goesWith == null ? "" : goesWith;
  }

  public String getReplaces() {
    return replaces == null ? cell("replaces") : replaces;
  }

  public void setReplaces(String replaces) {
    this.replaces = replaces == null ? "" : replaces;
  }

  public Long getVersion() {
    return version == null ? product.getVersion() : version;
  }

  public void setVersion(Long version) {
    this.version = version;
  }
}
