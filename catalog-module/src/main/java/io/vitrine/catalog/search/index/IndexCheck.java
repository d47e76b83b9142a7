package io.vitrine.catalog.search.index;

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
  private final WaitingTasks waiting;

  @Inject
  public IndexCheck(IndexKeeper keeper, WaitingTasks waiting) {
    this.keeper = keeper;
    this.waiting = waiting;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("catalog-index")
        .status(keeper.isComplete())
        .withData("products", keeper.products())
        .withData("waiting", waiting.count())
        .build();
  }
}
