package io.vitrine.store.terminal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** In a house with demo data the tills of one shop have a terminal, the others type the number. */
@Singleton
@Startup
@DependsOn("Migrations")
public class DemoTerminal {

  @Inject private EntityManager store;

  @Inject
  @ConfigProperty(name = "VITRINE_DEMO", defaultValue = "false")
  private boolean demo;

  @PostConstruct
  void set() {
    if (demo) {
      store
          .createNativeQuery(
              "insert into store.card_terminal (shop, till, kind)"
                  + " select 'bellecour', '*', 'SIMULATOR'"
                  + " where not exists (select 1 from store.card_terminal)")
          .executeUpdate();
    }
  }
}
