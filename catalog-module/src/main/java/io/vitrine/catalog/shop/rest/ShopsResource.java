package io.vitrine.catalog.shop.rest;

import io.vitrine.catalog.shop.Shop;
import io.vitrine.catalog.shop.Shops;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The shops: address, floors and hours. */
@Path("shops")
@RequestScoped
@PermitAll
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ShopsResource {

  private static final String AGE = "public, max-age=60";

  private final Shops shops;
  private final Refusals refusals;

  @Inject
  public ShopsResource(Shops shops, Refusals refusals) {
    this.shops = shops;
    this.refusals = refusals;
  }

  public record ShopList(List<ShopJson> items) {}

  @GET
  @PermitAll
  public Response all(@Context Request request) {
    List<Shop> all = shops.all();
    return answer(request, all, new ShopList(all.stream().map(ShopJson::of).toList()));
  }

  @GET
  @Path("{shop}")
  @PermitAll
  public Response one(@PathParam("shop") String code, @Context Request request) {
    return shops
        .of(code)
        .map(shop -> answer(request, shop, ShopJson.of(shop)))
        .orElseGet(() -> refusals.notFound().response());
  }

  private static Response answer(Request request, Object content, Object json) {
    EntityTag tag = new EntityTag(Integer.toHexString(content.hashCode()));
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return (unchanged == null ? Response.ok(json) : unchanged)
        .tag(tag)
        .header("Cache-Control", AGE)
        .build();
  }
}
