package io.vitrine.shell.rest;

import static java.util.stream.Collectors.joining;

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
import java.util.TreeMap;
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
    List<HealthCheckResponse> down =
        checks.stream()
            .map(HealthCheck::call)
            .filter(answer -> answer.getStatus() == HealthCheckResponse.Status.DOWN)
            .toList();
    return down.isEmpty()
        ? Response.ok(Map.of("ready", true)).header("Cache-Control", "no-store").build()
        : Problem.of("not-ready", 503, "Not ready", null)
            .with("down", down.stream().map(HealthCheckResponse::getName).toList())
            .with("waitsFor", down.stream().map(ReadyResource::said).collect(joining("; ")))
            .response();
  }

  /** The check's name, and how far it is if it tells: {@code catalog-index, products: 12500}. */
  static String said(HealthCheckResponse check) {
    return check.getName()
        + new TreeMap<>(check.getData().orElse(Map.of()))
            .entrySet().stream()
                .map(fact -> ", " + fact.getKey() + ": " + fact.getValue())
                .collect(joining());
  }
}
