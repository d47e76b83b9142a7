package io.vitrine.catalog.product;

import io.vitrine.catalog.document.DocumentKind;
import io.vitrine.catalog.document.Documents;
import io.vitrine.catalog.product.Relations.Document;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** How products lead to each other. */
@ApplicationScoped
public class ProductRelations {

  /** What replaced what replaced a product, so many times over. */
  private static final int FURTHEST = 6;

  private static final String NO_DOCUMENT =
      ", cast(null as varchar) as document, cast(null as varchar) as language,"
          + " cast(null as varchar) as title_fr, cast(null as varchar) as title_en,"
          + " cast(null as varchar) as stored, cast(0 as bigint) as bytes";

  private static final String OF_PRODUCT =
      "select kind, 0 as at_other, position, other as number"
          + NO_DOCUMENT
          + " from catalog.product_relation where product = ?"
          + " union all select kind, 1, position, product"
          + NO_DOCUMENT
          + " from catalog.product_relation where other = ?"
          + " union all select 'DOCUMENT', 0, x.position, x.name, x.kind, x.language, x.title_fr,"
          + " x.title_en, d.stored, d.bytes from catalog.product_document x"
          + " join catalog.document d on d.name = x.name where x.product = ?"
          + " order by at_other, position, number";

  private final DataSource database;
  private final CatalogueEntries entries;

  @Inject
  public ProductRelations(DataSource database, CatalogueEntries entries) {
    this.database = database;
    this.entries = entries;
  }

  private record Row(String kind, boolean atOther, String number, Document document) {}

  /** Read with one statement. */
  public Relations of(String product) {
    Set<String> goesWith = new LinkedHashSet<>();
    Set<String> replaces = new LinkedHashSet<>();
    Set<String> replacedBy = new LinkedHashSet<>();
    List<Document> documents = new ArrayList<>();
    for (Row row : rows(product)) {
      switch (row.kind()) {
        case "DOCUMENT" -> documents.add(row.document());
        case "GOES_WITH" -> goesWith.add(row.number());
        default -> (row.atOther() ? replacedBy : replaces).add(row.number());
      }
    }
    return new Relations(
        List.copyOf(goesWith), List.copyOf(replaces), List.copyOf(replacedBy), documents);
  }

  /**
   * The published product that has taken the place of one that is not shown any longer, over others
   * that are gone as well; empty where there is none.
   */
  public Optional<CatalogueEntry> successorOf(String product) {
    Set<String> seen = new HashSet<>(Set.of(product));
    List<String> gone = List.of(product);
    for (int i = 0; i < FURTHEST && !gone.isEmpty(); i++) {
      List<String> next =
          gone.stream().flatMap(n -> of(n).replacedBy().stream()).filter(seen::add).toList();
      List<CatalogueEntry> shown = entries.of(next);
      if (!shown.isEmpty()) {
        return Optional.of(shown.get(0));
      }
      gone = next;
    }
    return Optional.empty();
  }

  /** Those of these numbers that no product of the house has, published or not. */
  public List<String> unknown(Collection<String> numbers) {
    Set<String> unknown = new LinkedHashSet<>(numbers);
    try (Connection connection = database.getConnection()) {
      new Reading(connection)
          .list(
              "select number from catalog.product where number = any(?)",
              row -> row.getString(1),
              numbers)
          .forEach(unknown::remove);
      return List.copyOf(unknown);
    } catch (SQLException e) {
      throw new IllegalStateException("the products could not be looked up", e);
    }
  }

  private List<Row> rows(String product) {
    try (Connection connection = database.getConnection()) {
      return new Reading(connection)
          .list(
              OF_PRODUCT,
              row ->
                  new Row(
                      row.getString("kind"),
                      row.getInt("at_other") == 1,
                      row.getString("number"),
                      row.getString("stored") == null ? null : document(row)),
              product,
              product,
              product);
    } catch (SQLException e) {
      throw new IllegalStateException("what " + product + " leads to could not be read", e);
    }
  }

  private static Document document(ResultSet row) throws SQLException {
    return new Document(
        DocumentKind.valueOf(row.getString("document")),
        row.getString("language"),
        Reading.text(row, "title"),
        row.getLong("bytes"),
        Documents.address(row.getString("stored"), row.getString("number")));
  }
}
