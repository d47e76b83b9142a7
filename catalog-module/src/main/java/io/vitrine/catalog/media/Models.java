package io.vitrine.catalog.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/** Which product has which model. */
@ApplicationScoped
public class Models {

  private final DataSource database;
  private final MediaStore store;
  private final Clock clock;

  @Inject
  public Models(DataSource database, MediaStore store, Clock clock) {
    this.store = store;
    this.database = database;
    this.clock = clock;
  }

  /** The address of a product's model below the context root. */
  public Optional<String> of(String product) {
    try (Connection connection = database.getConnection();
        PreparedStatement ask =
            connection.prepareStatement("select path from catalog.model where product = ?")) {
      ask.setString(1, product);
      try (ResultSet row = ask.executeQuery()) {
        return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the model of " + product + " could not be read", e);
    }
  }

  /**
   * Gives a product this model in place of any other, inside the caller's transaction.
   *
   * @param glb in which {@link Glb} finds no fault
   * @return its address
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public String give(String product, byte[] glb) {
    String path = "/media/" + store.keepModel(glb);
    note(product, path, glb.length);
    return path;
  }

  /**
   * Gives a product a model that comes with the house.
   *
   * @param name such as {@code demo/aub3.glb}
   * @throws IllegalStateException if the house has none of that name
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void giveOfHouse(String product, String name) {
    HouseFile file =
        HouseMedia.of(name)
            .orElseThrow(() -> new IllegalStateException("the house has no model " + name));
    note(product, "/media/" + name, file.bytes());
  }

  private void note(String product, String path, long bytes) {
    take(product);
    try (Connection connection = database.getConnection();
        PreparedStatement add =
            connection.prepareStatement(
                "insert into catalog.model (product, path, bytes, added) values (?, ?, ?, ?)")) {
      add.setString(1, product);
      add.setString(2, path);
      add.setLong(3, bytes);
      add.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
      add.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the model of " + product + " could not be noted", e);
    }
  }

  /** Takes a product's model away, inside the caller's transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void take(String product) {
    try (Connection connection = database.getConnection();
        PreparedStatement forget =
            connection.prepareStatement("delete from catalog.model where product = ?")) {
      forget.setString(1, product);
      forget.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the model of " + product + " could not be taken away", e);
    }
  }
}
