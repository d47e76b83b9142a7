package io.vitrine.catalog.database;

import io.vitrine.shell.database.Migration;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;

/** Brings the schema up to date before anything else of this module starts. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

  @Resource(lookup = "java:app/jdbc/catalog")
  private DataSource dataSource;

  @PostConstruct
  void migrate() {
    Migration.run(dataSource, "catalog", Migrations.class.getClassLoader());
  }
}
