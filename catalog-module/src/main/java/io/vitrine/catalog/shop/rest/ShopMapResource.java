package io.vitrine.catalog.shop.rest;

import io.vitrine.catalog.shop.ShopMaps;
import io.vitrine.catalog.shop.Shops;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** How a shop is found and what is where in it; the form is that of docs/import.md. */
@Path("shops/{shop}/map")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ShopMapResource {

  private final Shops shops;
  private final ShopMaps maps;
  private final Refusals refusals;
  private final SignedIn signedIn;

  @Inject
  public ShopMapResource(Shops shops, ShopMaps maps, Refusals refusals, SignedIn signedIn) {
    this.shops = shops;
    this.maps = maps;
    this.refusals = refusals;
    this.signedIn = signedIn;
  }

  @GET
  @PermitAll
  public Response read(@PathParam("shop") String shop) {
    return maps.document(shop)
        .map(map -> Response.ok(map).header("Cache-Control", "public, max-age=60").build())
        .orElseGet(() -> refusals.notFound().response());
  }

  /** Draws the shop so from now on; for a catalogue manager of that shop. */
  @PUT
  @RolesAllowed("CATALOG_MANAGER")
  public Response draw(@PathParam("shop") String shop, JsonObject map) {
    if (map == null) {
      throw new InvalidValue("a map is an object");
    }
    if (shops.of(shop).isEmpty()) {
      return refusals.notFound().response();
    }
    if (!signedIn.mayActIn(Role.CATALOG_MANAGER, shop)) {
      return refusals.notAllowed().response();
    }
    maps.draw(shop, map);
    return Response.noContent().build();
  }
}
