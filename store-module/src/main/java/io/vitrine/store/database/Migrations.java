package io.vitrine.store.database;

import io.vitrine.shell.database.Migration;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import javax.sql.DataSource;

/**
 * Brings the schema up to date before anything else of this module starts: as the owner of the
 * tables where one is named, who then grants the product's role what it needs and no more.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

  @Resource(lookup = "java:app/jdbc/store")
  private DataSource dataSource;

  @Inject private Owner owner;

  @PostConstruct
  void migrate() {
    Migration.run(owner.source().orElse(dataSource), "store", Migrations.class.getClassLoader());
    owner.grant();
  }
}
