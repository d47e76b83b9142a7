package io.vitrine.testkit;

import io.vitrine.shell.database.Migration;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcDataSource;

/**
 * The tables of one module for one test, made by its migrations, in memory until they are closed.
 */
public final class TablesInMemory implements AutoCloseable {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final String module;
  private final JdbcDataSource source = new JdbcDataSource();
  private final Connection held;
  private EntityManagerFactory factory;
  private EntityManager entities;

  /**
   * @param module whose schema and persistence unit bear its name
   * @param loader that finds its migrations
   */
  public TablesInMemory(String module, ClassLoader loader) throws SQLException {
    this.module = module;
    source.setURL(
        "jdbc:h2:mem:"
            + module
            + COUNT.incrementAndGet()
            + ";DATABASE_TO_LOWER=TRUE;TIME ZONE=UTC");
    held = source.getConnection();
    Migration.run(source, module, loader);
  }

  /** Rows may point to rows that are not there: for a test that shows one table. */
  public TablesInMemory withoutReferences() throws SQLException {
    held.createStatement().execute("set referential_integrity false");
    return this;
  }

  public JdbcDataSource source() {
    return source;
  }

  /** Open as long as the tables are. */
  public Connection connection() {
    return held;
  }

  /** One for the whole test, whose transactions are its own. */
  public EntityManager entities() {
    if (entities == null) {
      Map<String, Object> settings = new HashMap<>();
      settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
      settings.put("jakarta.persistence.jtaDataSource", null);
      settings.put("jakarta.persistence.nonJtaDataSource", source);
      settings.put("eclipselink.weaving", "false");
      settings.put("eclipselink.logging.level", "SEVERE");
      factory = Persistence.createEntityManagerFactory(module, settings);
      entities = factory.createEntityManager();
    }
    return entities;
  }

  @Override
  public void close() throws SQLException {
    if (entities != null) {
      entities.close();
      factory.close();
    }
    held.close();
  }
}
