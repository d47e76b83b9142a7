package io.vitrine.shell.rest;

import io.vitrine.shell.problem.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether this module is ready, by its own readiness checks alone. The server's {@code
 * /health/ready} speaks for all modules together; this one tells them apart.
 */
@Path("ready")
@RequestScoped
public class ReadyResource {

  private final Instance<HealthCheck> checks;

  @Inject
  public ReadyResource(@Any @Readiness Instance<HealthCheck> checks) {
    this.checks = checks;
  }

  @GET
  @PermitAll
  @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
  public Response ready() {
    List<String> down =
        checks.stream()
            .map(HealthCheck::call)
            .filter(answer -> answer.getStatus() == HealthCheckResponse.Status.DOWN)
            .map(HealthCheckResponse::getName)
            .toList();
    return down.isEmpty()
        ? Response.ok(Map.of("ready", true)).header("Cache-Control", "no-store").build()
        : Problem.of("not-ready", 503, "Not ready", null).with("down", down).response();
  }
}
