package io.vitrine.catalog.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the demo house at the first start when {@code VITRINE_DEMO} says so. */
@Singleton
@Startup
@DependsOn({"Migrations", "ImportStart"})
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoStart {

  @Inject private LoadDemo loadDemo;

  @Inject
  @ConfigProperty(name = "VITRINE_DEMO", defaultValue = "false")
  private boolean wanted;

  @PostConstruct
  void start() {
    if (wanted) {
      loadDemo.once();
    }
  }
}
