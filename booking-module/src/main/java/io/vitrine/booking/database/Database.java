package io.vitrine.booking.database;

import io.vitrine.shell.database.CountedSource;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import javax.sql.DataSource;

/** The data source, embedded or PostgreSQL by configuration, and what use cases inject of it. */
@DataSourceDefinition(
    name = "java:app/jdbc/booking",
    className = "${MPCONFIG=vitrine.db.class}",
    user = "${MPCONFIG=vitrine.db.user}",
    password = "${MPCONFIG=vitrine.db.password}",
    minPoolSize = 2,
    maxPoolSize = 24,
    properties = {
      "url=${MPCONFIG=vitrine.db.url}",
      // a database that was started again would meet connections that are none any more
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
      "fish.payara.fail-all-connections=true"
    })
@ApplicationScoped
class Database {

  @Resource(lookup = "java:app/jdbc/booking")
  private DataSource dataSource;

  @PersistenceContext(unitName = "booking")
  private EntityManager entityManager;

  @Produces
  @ApplicationScoped
  DataSource dataSource() {
    return CountedSource.of(dataSource);
  }

  @Produces
  @Dependent
  EntityManager entityManager() {
    return entityManager;
  }
}
