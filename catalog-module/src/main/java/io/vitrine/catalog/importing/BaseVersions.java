package io.vitrine.catalog.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/**
 * On which versions of products a file rests that was made of them. A file that people send rests
 * on none: it says what is to be, whatever stood there.
 */
@ApplicationScoped
public class BaseVersions {

  private final DataSource database;

  @Inject
  public BaseVersions(DataSource database) {
    this.database = database;
  }

  /** In the transaction in which the file, or a part of it, was made. */
  public void keep(String job, Map<String, Long> versions) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into catalog.import_base (job, product, version) values (?, ?, ?)")) {
      for (Map.Entry<String, Long> each : versions.entrySet()) {
        insert.setString(1, job);
        insert.setString(2, each.getKey());
        insert.setLong(3, each.getValue());
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("what " + job + " rests on could not be kept", e);
    }
  }

  /** Nothing is rested on any more. */
  void forget(String job) {
    run("delete from catalog.import_base where job = ?", job);
  }

  /** The same products and versions for the import that takes a dry run over. */
  void copy(String from, String to) {
    run(
        "insert into catalog.import_base (job, product, version)"
            + " select cast(? as varchar(36)), product, version from catalog.import_base"
            + " where job = ?",
        to,
        from);
  }

  /** How many of its products somebody has written since. */
  long stale(String job) {
    try (Connection connection = database.getConnection();
        PreparedStatement ask =
            connection.prepareStatement(
                "select count(*) from catalog.import_base b join catalog.product p"
                    + " on p.number = b.product where b.job = ? and p.version <> b.version")) {
      ask.setString(1, job);
      try (ResultSet row = ask.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("what " + job + " rests on could not be read", e);
    }
  }

  /** Those of these products that somebody has written since; they are held if it rests on any. */
  Set<String> changed(String job, Collection<String> products) throws SQLException {
    Set<String> changed = new HashSet<>();
    try (Connection connection = database.getConnection();
        PreparedStatement hold =
            connection.prepareStatement(
                "select p.number, p.version from catalog.product p where p.number = any(?)"
                    + " and exists (select 1 from catalog.import_base b where b.job = ?)"
                    + " order by p.number for update");
        PreparedStatement ask =
            connection.prepareStatement(
                "select b.product from catalog.import_base b join catalog.product p"
                    + " on p.number = b.product"
                    + " where b.job = ? and b.product = any(?) and p.version <> b.version")) {
      hold.setArray(1, connection.createArrayOf("varchar", products.toArray()));
      hold.setString(2, job);
      hold.executeQuery().close();
      ask.setString(1, job);
      ask.setArray(2, connection.createArrayOf("varchar", products.toArray()));
      try (ResultSet row = ask.executeQuery()) {
        while (row.next()) {
          changed.add(row.getString(1));
        }
      }
    }
    return changed;
  }

  /** What the import itself has written is what it rests on from now on. */
  void follow(String job, Collection<String> products) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement follow =
            connection.prepareStatement(
                "update catalog.import_base b set version = (select p.version from catalog.product p"
                    + " where p.number = b.product) where b.job = ? and b.product = any(?)")) {
      follow.setString(1, job);
      follow.setArray(2, connection.createArrayOf("varchar", products.toArray()));
      follow.executeUpdate();
    }
  }

  private void run(String sql, String... arguments) {
    try (Connection connection = database.getConnection();
        PreparedStatement act = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        act.setString(i + 1, arguments[i]);
      }
      act.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("what an import rests on could not be written", e);
    }
  }
}
