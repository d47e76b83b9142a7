package io.vitrine.catalog.importing;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Takes up at the start what a fall left behind, and lets the worker rest at the end. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class ImportStart {

  @Inject private ImportWorker worker;

  @PostConstruct
  void start() {
    worker.start();
  }

  @PreDestroy
  void close() {
    worker.close();
  }
}
