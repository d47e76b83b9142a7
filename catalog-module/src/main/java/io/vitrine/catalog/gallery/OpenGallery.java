package io.vitrine.catalog.gallery;

import io.vitrine.catalog.database.Sql;
import io.vitrine.catalog.text.Text;
import io.vitrine.shell.page.PictureAddress.Focus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays a product's pictures on the desk, published or not. */
@ApplicationScoped
public class OpenGallery {

  private final Sql sql;

  @Inject
  public OpenGallery(Sql sql) {
    this.sql = sql;
  }

  /**
   * The pictures and the model of a product.
   *
   * @param model its address, or {@code null}
   * @param forms its variants in their order
   */
  public record Gallery(String product, Text name, long version, String model, List<Form> forms) {

    /** The variant of this number; nothing where the product has no such. */
    public Optional<Form> form(String sku) {
      return forms.stream().filter(form -> form.sku().equals(sku)).findFirst();
    }
  }

  /**
   * A variant and its pictures, the leading one first.
   *
   * @param name what tells it from the others, or {@code null}
   */
  public record Form(String sku, Text name, List<Shown> pictures) {

    public List<String> paths() {
      return pictures.stream().map(Shown::path).toList();
    }
  }

  /**
   * A picture as a variant shows it.
   *
   * @param altFr {@code null} where nothing was said of it: then the variant's name stands for it
   * @param focus {@code null} where it is shown whole
   */
  public record Shown(String path, String altFr, String altEn, Focus focus) {}

  public Optional<Gallery> of(String product) {
    return sql.first(
        "select p.number, p.name_fr, p.name_en, p.version, m.path as model"
            + " from catalog.product p"
            + " left join catalog.model m on m.product = p.number where p.number = ?",
        row ->
            new Gallery(
                product,
                new Text(row.getString("name_fr"), row.getString("name_en")),
                row.getLong("version"),
                row.getString("model"),
                forms(product)),
        product);
  }

  private List<Form> forms(String product) {
    Map<String, Form> forms = new LinkedHashMap<>();
    sql.list(
        "select v.sku, v.name_fr, v.name_en, x.path, w.alt_fr, w.alt_en, w.focus_x, w.focus_y"
            + " from catalog.variant v left join catalog.picture x on x.sku = v.sku"
            + " left join catalog.picture_words w on w.path = x.path"
            + " where v.product = ? order by v.position, v.sku, x.position",
        row -> {
          Text name = Text.orNone(row.getString("name_fr"), row.getString("name_en"));
          Form form =
              forms.computeIfAbsent(
                  row.getString("sku"), sku -> new Form(sku, name, new ArrayList<>()));
          return row.getString("path") != null && form.pictures().add(shown(row));
        },
        product);
    return List.copyOf(forms.values());
  }

  private static Shown shown(ResultSet row) throws SQLException {
    Integer x = row.getObject("focus_x", Integer.class);
    Integer y = row.getObject("focus_y", Integer.class);
    return new Shown(
        row.getString("path"),
        row.getString("alt_fr"),
        row.getString("alt_en"),
        x == null || y == null ? null : new Focus(x, y));
  }
}
