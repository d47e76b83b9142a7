package io.vitrine.catalog.office.attribute;

import io.vitrine.catalog.database.Sql;
import io.vitrine.catalog.product.AttributeEntry;
import io.vitrine.catalog.product.Categories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All attributes in the order in which they are shown, with how many variants have a value. */
@ApplicationScoped
public class AttributeList {

  private final Sql sql;
  private final Categories categories;

  @Inject
  public AttributeList(Sql sql, Categories categories) {
    this.sql = sql;
    this.categories = categories;
  }

  /** An attribute and how many variants have a value of it, published or not. */
  public record Line(AttributeEntry entry, long variants) {

    /** Of all that can be written of it, for whoever is going to. */
    public String mark() {
      return AttributeDraft.of(entry).mark();
    }
  }

  public List<Line> all() {
    Map<String, Long> variants = variants();
    return categories.attributes().stream()
        .map(entry -> new Line(entry, variants.getOrDefault(entry.code(), 0L)))
        .toList();
  }

  public Optional<Line> one(String code) {
    return all().stream().filter(line -> line.entry().code().equals(code)).findFirst();
  }

  private Map<String, Long> variants() {
    Map<String, Long> variants = new HashMap<>();
    sql.list(
        "select attribute, count(distinct sku) as variants from catalog.attribute_value"
            + " group by attribute",
        row -> variants.put(row.getString("attribute"), row.getLong("variants")));
    return variants;
  }
}
