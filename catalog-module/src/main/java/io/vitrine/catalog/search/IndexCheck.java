package io.vitrine.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The search index is open and holds everything that is published. */
@Readiness
@ApplicationScoped
public class IndexCheck implements HealthCheck {

  private final IndexKeeper keeper;

  @Inject
  public IndexCheck(IndexKeeper keeper) {
    this.keeper = keeper;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("catalog-index").status(keeper.isComplete()).build();
  }
}
