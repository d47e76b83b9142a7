package io.vitrine.catalog.importing;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/**
 * Takes up at the start what a fall left behind, has the worker look for what waits from time to
 * time, and lets it rest at the end.
 */
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

  /** What waits although its call was not heard begins all the same. */
  @Schedule(hour = "*", minute = "*", second = "5/10", persistent = false)
  void look() {
    worker.wake();
  }

  @PreDestroy
  void close() {
    worker.close();
  }
}
