package io.vitrine.booking.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the demonstration when {@code VITRINE_DEMO} asks for it, before the first visitor. */
@Singleton
@Startup
@DependsOn({"Migrations", "DemoTopics"})
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoStart {

  @Inject
  @ConfigProperty(name = "VITRINE_DEMO", defaultValue = "false")
  private boolean asked;

  @Inject private LoadDemo loadDemo;
  @Inject private LoadWalkIns loadWalkIns;

  @PostConstruct
  void load() {
    if (asked) {
      loadDemo.load();
      loadWalkIns.load();
    }
  }
}
