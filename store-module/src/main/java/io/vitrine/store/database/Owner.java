package io.vitrine.store.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;

/**
 * The role of PostgreSQL that the tables of this module belong to, where it is another than the one
 * the product runs as. It is used for migrations alone, on connections that are closed after them.
 */
@ApplicationScoped
class Owner {

  private final Config config;

  @Inject
  Owner(Config config) {
    this.config = config;
  }

  /** Empty where the product's own role owns the tables. */
  Optional<DataSource> source() {
    return config.getOptionalValue("VITRINE_STORE_OWNER", String.class).map(this::source);
  }

  private DataSource source(String role) {
    try {
      Class<?> type =
          Class.forName(
              config.getValue("vitrine.db.class", String.class),
              true,
              Owner.class.getClassLoader());
      DataSource source = (DataSource) type.getConstructor().newInstance();
      set(source, "setUrl", config.getValue("vitrine.db.url", String.class));
      set(source, "setUser", role);
      set(
          source,
          "setPassword",
          config.getOptionalValue("VITRINE_STORE_OWNER_PASSWORD", String.class).orElse(""));
      return source;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the owner of the tables cannot be reached", e);
    }
  }

  private static void set(DataSource source, String setter, String value)
      throws ReflectiveOperationException {
    source.getClass().getMethod(setter, String.class).invoke(source, value);
  }

  /** What the product's role may do, from now on. */
  void grant() {
    source().ifPresent(source -> grant(source, config.getValue("vitrine.db.user", String.class)));
  }

  static void grant(DataSource owner, String role) {
    try (Connection connection = owner.getConnection();
        PreparedStatement grant = connection.prepareStatement("select store.grant_to(?)")) {
      grant.setString(1, role);
      grant.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("the rights of " + role + " cannot be granted", e);
    }
  }
}
