package io.vitrine.store.sale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a sale waits for a lock; H2 waits two seconds by itself, PostgreSQL for ever. */
@ApplicationScoped
class Patience {

  private final boolean postgres;

  @Inject
  Patience(@ConfigProperty(name = "vitrine.db.class") String driver) {
    this.postgres = driver.contains("postgresql");
  }

  /** From here to the end of the transaction nobody waits longer than two seconds for a lock. */
  void isShort(EntityManager store) {
    if (postgres) {
      store.createNativeQuery("set local lock_timeout = '2s'").executeUpdate();
    }
  }
}
