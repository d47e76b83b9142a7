package io.vitrine.catalog.product.rest;

import io.vitrine.catalog.product.CatalogueEntries;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Variants by their numbers; those that are not published or not known are left out. */
@Path("variants")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class VariantsResource {

  private static final int MOST = 100;

  private final CatalogueEntries entries;

  @Inject
  public VariantsResource(CatalogueEntries entries) {
    this.entries = entries;
  }

  public record VariantList(List<VariantJson> items) {}

  /** In the order in which they are asked for. */
  @GET
  @PermitAll
  public Response of(@QueryParam("sku") List<String> asked) {
    Set<String> skus = new LinkedHashSet<>(asked);
    if (skus.size() > MOST) {
      throw new InvalidValue("at most " + MOST + " numbers can be asked for at once");
    }
    Map<String, VariantJson> found = new HashMap<>();
    entries
        .withVariants(skus)
        .forEach(
            entry ->
                entry.variants().stream()
                    .filter(variant -> skus.contains(variant.sku()))
                    .forEach(v -> found.put(v.sku(), VariantJson.of(entry, v))));
    return Response.ok(
            new VariantList(skus.stream().map(found::get).filter(Objects::nonNull).toList()))
        .header("Cache-Control", "no-cache")
        .build();
  }
}
