package io.vitrine.catalog.advice.rest;

import io.vitrine.catalog.advice.AdviceInShops;
import io.vitrine.catalog.advice.TakeAdviceTold;
import io.vitrine.catalog.shop.Shops;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;

/** The advice of the shops: booking tells it, everybody may read it. */
@Path("shop-advice")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ShopAdviceResource {

  private static final String TEXTS = "io.vitrine.catalog.advice.texts";

  private final TakeAdviceTold takeAdviceTold;
  private final AdviceInShops advice;
  private final Shops shops;
  private final Refusals refusals;
  private final Clock clock;

  @Inject
  public ShopAdviceResource(
      TakeAdviceTold takeAdviceTold,
      AdviceInShops advice,
      Shops shops,
      Refusals refusals,
      Clock clock) {
    this.takeAdviceTold = takeAdviceTold;
    this.advice = advice;
    this.shops = shops;
    this.refusals = refusals;
    this.clock = clock;
  }

  /** The whole of a shop's advice; an older version is passed over. */
  @POST
  @RolesAllowed("service:booking")
  public Response told(AdviceJson told) {
    if (told == null) {
      throw new InvalidValue("a shop's advice needs a body");
    }
    return takeAdviceTold
        .take(told.value())
        .fold(
            () -> Response.accepted().build(),
            () -> Response.accepted().build(),
            notOurs -> refusals.from(TEXTS, 422, "shop-not-ours", notOurs.shop()).response());
  }

  /**
   * Topics, who lets customers know the first name, and the next free times while they hold; empty
   * where booking never told anything of the shop.
   */
  @GET
  @Path("{shop}")
  @PermitAll
  public Response read(@PathParam("shop") String shop) {
    return advice
        .in(shop)
        .map(told -> AdviceJson.shown(told, clock.instant()))
        .or(() -> shops.of(shop).map(known -> AdviceJson.untold(known.code())))
        .map(json -> Response.ok(json).header("Cache-Control", "public, max-age=60").build())
        .orElseGet(() -> refusals.notFound().response());
  }
}
