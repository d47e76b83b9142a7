package io.vitrine.shell.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The module's database answers. */
@Readiness
@ApplicationScoped
public class DatabaseCheck implements HealthCheck {

  private final DataSource dataSource;
  private final String module;

  @Inject
  public DatabaseCheck(
      DataSource dataSource,
      @ConfigProperty(name = "vitrine.module", defaultValue = "none") String module) {
    this.dataSource = dataSource;
    this.module = module;
  }

  @Override
  public HealthCheckResponse call() {
    try (Connection connection = dataSource.getConnection()) {
      return HealthCheckResponse.named(module + "-database").status(connection.isValid(2)).build();
    } catch (SQLException e) {
      return HealthCheckResponse.named(module + "-database").down().build();
    }
  }
}
