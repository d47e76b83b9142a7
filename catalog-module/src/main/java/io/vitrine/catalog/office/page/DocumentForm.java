package io.vitrine.catalog.office.page;

import io.vitrine.catalog.document.DocumentAnswer;
import io.vitrine.catalog.document.DocumentKind;
import io.vitrine.catalog.document.TakeDocument;
import io.vitrine.catalog.office.EditProduct;
import io.vitrine.catalog.office.ProductEdit;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The documents beside a product: what is there, and the form that puts one more to it. */
@Named
@RequestScoped
public class DocumentForm {

  private static final String TEXTS = "io.vitrine.catalog.document.texts";

  @Inject private ProductForm product;
  @Inject private TakeDocument takeDocument;
  @Inject private EditProduct editProduct;
  @Inject private Said said;
  @Inject private Language language;
  @Inject private SignedIn signedIn;

  private Part file;
  private Long version;
  private String kind = DocumentKind.CARE.code();
  private String tongue = "fr";
  private String titleFrench;
  private String titleEnglish;

  /** A document as it stands in the product's cell. */
  public record Row(String cell, String name, String kind, String language, String title) {}

  /** A kind to choose. */
  public record Choice(String code, String label) {}

  public List<Row> getRows() {
    return cells().map(this::row).toList();
  }

  public List<Choice> getKinds() {
    return Arrays.stream(DocumentKind.values())
        .map(k -> new Choice(k.code(), language.say(TEXTS, "kind." + k.code())))
        .toList();
  }

  /** The file is taken in, and stands beside the product from then on. */
  public void add() throws IOException {
    DocumentAnswer taken;
    try (InputStream sent = file == null ? InputStream.nullInputStream() : file.getInputStream()) {
      taken = takeDocument.add(file == null ? "" : file.getSubmittedFileName(), sent);
    }
    String name =
        taken.fold(
            DocumentAnswer.Kept::name,
            refused -> {
              said.refused(
                  TEXTS, refused.status(), refused.code(), TakeDocument.MOST_BYTES / 1_000_000);
              return null;
            });
    if (name != null) {
      List<String> all = new ArrayList<>(cells().toList());
      all.add(String.join(":", kind, tongue, name, plain(titleFrench), plain(titleEnglish)));
      write(all);
    }
  }

  /** It no longer stands beside the product; the house keeps it. */
  public void remove(String cell) throws IOException {
    write(cells().filter(other -> !other.equals(cell)).toList());
  }

  private void write(List<String> cells) throws IOException {
    Map<String, String> written = Map.of("documents", String.join("|", cells));
    said.goOn(
        editProduct.edit(
            product.getNumber(),
            new ProductEdit(getVersion(), written, Map.of()),
            signedIn.getStaff()),
        ProductForm.href(product.getNumber()) + "&saved=true#documents-title");
  }

  private Stream<String> cells() {
    String cell = product.getProduct().product().getOrDefault("documents", "");
    return Arrays.stream(cell.split("\\|")).filter(part -> !part.isBlank());
  }

  private Row row(String cell) {
    String[] parts = cell.split(":", -1);
    String own = language.pick(parts[3], parts[4]);
    String title = own.isEmpty() ? parts[3] + parts[4] : own;
    return new Row(cell, parts[2], language.say(TEXTS, "kind." + parts[0]), parts[1], title);
  }

  private static String plain(String title) {
    return Objects.requireNonNullElse(title, "").strip();
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public Long getVersion() {
    return version == null ? product.getVersion() : version;
  }

  public void setVersion(Long version) {
    this.version = version;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getTongue() {
    return tongue;
  }

  public void setTongue(String tongue) {
    this.tongue = Objects.requireNonNullElse(tongue, "");
  }

  public String getTitleFrench() {
    return titleFrench;
  }

  public void setTitleFrench(String titleFrench) {
    this.titleFrench = titleFrench;
  }

  public String getTitleEnglish() {
    return titleEnglish;
  }

  public void setTitleEnglish(String titleEnglish) {
    this.titleEnglish = titleEnglish;
  }
}
