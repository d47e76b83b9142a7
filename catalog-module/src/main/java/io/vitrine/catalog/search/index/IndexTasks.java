package io.vitrine.catalog.search.index;

import io.vitrine.catalog.product.ProductsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * What the index has yet to read again, kept in the database: a change and its task are committed
 * together, a task goes only after the index has committed.
 */
@ApplicationScoped
class IndexTasks {

  /** One product to read again. */
  record Task(String id, String product) {}

  private final DataSource database;
  private final Semaphore work = new Semaphore(0);

  @Inject
  IndexTasks(DataSource database) {
    this.database = database;
  }

  /** In the transaction of the change. */
  void note(@Observes ProductsChanged changed) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into catalog.index_task (id, product) values (?, ?)")) {
      for (String product : changed.products()) {
        insert.setString(1, UUID.randomUUID().toString());
        insert.setString(2, product);
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("the index could not be told of a change", e);
    }
  }

  void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProductsChanged changed) {
    work.release();
  }

  void await(long seconds) throws InterruptedException {
    if (work.tryAcquire(seconds, TimeUnit.SECONDS)) {
      work.drainPermits();
    }
  }

  List<Task> next(int limit) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select id, product from catalog.index_task limit ?")) {
      select.setInt(1, limit);
      try (ResultSet rows = select.executeQuery()) {
        List<Task> tasks = new ArrayList<>();
        while (rows.next()) {
          tasks.add(new Task(rows.getString(1), rows.getString(2)));
        }
        return tasks;
      }
    }
  }

  Optional<String> stamp() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select stamp from catalog.index_state");
        ResultSet rows = select.executeQuery()) {
      return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
    }
  }

  /** The index has committed under this stamp and holds these changes. */
  void done(List<Task> tasks, String stamp) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        delete(connection, tasks);
        write(connection, stamp);
        connection.commit();
      } catch (SQLException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    }
  }

  private static void delete(Connection connection, List<Task> tasks) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("delete from catalog.index_task where id = ?")) {
      for (Task task : tasks) {
        delete.setString(1, task.id());
        delete.addBatch();
      }
      delete.executeBatch();
    }
  }

  private static void write(Connection connection, String stamp) throws SQLException {
    try (PreparedStatement update =
            connection.prepareStatement("update catalog.index_state set stamp = ?");
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into catalog.index_state (one, stamp) values (1, ?)")) {
      update.setString(1, stamp);
      if (update.executeUpdate() == 0) {
        insert.setString(1, stamp);
        insert.executeUpdate();
      }
    }
  }
}
