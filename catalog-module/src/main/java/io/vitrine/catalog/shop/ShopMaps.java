package io.vitrine.catalog.shop;

import io.vitrine.catalog.database.Sql;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.json.JsonParts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.util.Optional;

/** The maps of the shops, one document each. */
@ApplicationScoped
public class ShopMaps {

  private static final int LONGEST = 60_000;

  private final Sql sql;

  @Inject
  public ShopMaps(Sql sql) {
    this.sql = sql;
  }

  /** Read with one statement; empty for a shop of which none is drawn. */
  public Optional<ShopMap> of(String shop) {
    return document(shop).map(ShopMapFile::read);
  }

  /** The map as it was given. */
  public Optional<JsonObject> document(String shop) {
    return sql.first(
        "select document from catalog.shop_map where shop = ?",
        row -> read(row.getString(1)),
        shop);
  }

  /**
   * Draws a shop from now on so, in place of what was drawn of it.
   *
   * @throws InvalidValue if it is no map
   */
  @Transactional
  public void draw(String shop, JsonObject map) {
    ShopMapFile.read(map);
    String document = map.toString();
    if (document.length() > LONGEST) {
      throw new InvalidValue("a map has at most " + LONGEST + " characters");
    }
    sql.run("delete from catalog.shop_map where shop = ?", shop);
    sql.run("insert into catalog.shop_map (shop, document) values (?, ?)", shop, document);
  }

  private static JsonObject read(String document) {
    try (var reader = JsonParts.createReader(new StringReader(document))) {
      return reader.readObject();
    }
  }
}
