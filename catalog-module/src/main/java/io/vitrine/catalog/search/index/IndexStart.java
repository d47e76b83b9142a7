package io.vitrine.catalog.search.index;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Opens the index when the tables are there, and closes it with the module. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class IndexStart {

  private IndexKeeper keeper;

  /** For the container. */
  protected IndexStart() {}

  @Inject
  public IndexStart(IndexKeeper keeper) {
    this.keeper = keeper;
  }

  @PostConstruct
  void open() {
    keeper.open();
  }

  @PreDestroy
  void close() {
    keeper.close();
  }
}
