package io.vitrine.shell.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings a module's schema to the state its code needs: {@code db/MODULE/common} for all databases,
 * {@code db/MODULE/h2} and {@code db/MODULE/postgresql} for what differs.
 */
public final class Migration {

  private Migration() {}

  /**
   * @param module the module, which is also its schema's name
   */
  public static void run(DataSource dataSource, String module, ClassLoader classes) {
    Flyway.configure(classes)
        .dataSource(dataSource)
        .schemas(module)
        .defaultSchema(module)
        .createSchemas(true)
        .table("schema_history")
        .locations("db/" + module + "/common", "db/" + module + "/" + vendor(dataSource))
        .outOfOrder(true)
        .failOnMissingLocations(false)
        .load()
        .migrate();
  }

  private static String vendor(DataSource dataSource) {
    try (Connection connection = dataSource.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
    } catch (SQLException e) {
      throw new IllegalStateException("the database cannot be reached: " + e.getMessage(), e);
    }
  }
}
