package io.vitrine.catalog.shop;

import io.vitrine.shell.InvalidValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** The maps of the shops, one document each. */
@ApplicationScoped
public class ShopMaps {

  private static final int LONGEST = 60_000;

  private final DataSource database;

  @Inject
  public ShopMaps(DataSource database) {
    this.database = database;
  }

  /** Read with one statement; empty for a shop of which none is drawn. */
  public Optional<ShopMap> of(String shop) {
    return document(shop).map(ShopMapFile::read);
  }

  /** The map as it was given. */
  public Optional<JsonObject> document(String shop) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("select document from catalog.shop_map where shop = ?")) {
      statement.setString(1, shop);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(read(row.getString(1))) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the map of " + shop + " could not be read", e);
    }
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
    try (Connection connection = database.getConnection();
        PreparedStatement forget =
            connection.prepareStatement("delete from catalog.shop_map where shop = ?");
        PreparedStatement draw =
            connection.prepareStatement(
                "insert into catalog.shop_map (shop, document) values (?, ?)")) {
      forget.setString(1, shop);
      forget.executeUpdate();
      draw.setString(1, shop);
      draw.setString(2, document);
      draw.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the map of " + shop + " could not be written", e);
    }
  }

  private static JsonObject read(String document) {
    try (var reader = Json.createReader(new StringReader(document))) {
      return reader.readObject();
    }
  }
}
