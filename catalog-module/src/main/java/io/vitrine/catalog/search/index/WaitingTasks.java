package io.vitrine.catalog.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/** How far the index is behind the database: at rest when nothing waits. */
@ApplicationScoped
public class WaitingTasks {

  private final DataSource database;

  @Inject
  public WaitingTasks(DataSource database) {
    this.database = database;
  }

  /** Changes of products that a search does not show yet. */
  @Gauge(name = "catalog_index_waiting", unit = "none", absolute = true)
  public long count() {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select count(*) from catalog.index_task");
        ResultSet rows = select.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException("the waiting changes could not be counted", e);
    }
  }
}
