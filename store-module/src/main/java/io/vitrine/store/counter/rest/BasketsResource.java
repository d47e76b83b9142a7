package io.vitrine.store.counter.rest;

import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.counter.Basket;
import io.vitrine.store.counter.Baskets;
import io.vitrine.store.counter.KeptLine;
import io.vitrine.store.device.PersonAtDevice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * What lies on the counters of the shop to which the device at hand belongs: drafts of numbers,
 * without prices and without a customer. They are changed on the counter's page alone.
 */
@Path("baskets")
@Produces("application/json")
@RolesAllowed({"ADVISER", "CASHIER", "MANAGER"})
public class BasketsResource {

  private static final String DEVICE_TEXTS = "io.vitrine.store.device.texts";

  private final Baskets baskets;
  private final PersonAtDevice presence;
  private final Refusals refusals;

  @Inject
  public BasketsResource(Baskets baskets, PersonAtDevice presence, Refusals refusals) {
    this.baskets = baskets;
    this.presence = presence;
    this.refusals = refusals;
  }

  /** An article on it. */
  public record LineJson(String sku, int quantity, int discountBp) {
    static LineJson of(KeptLine line) {
      return new LineJson(line.getSku(), line.getQuantity(), line.getDiscount());
    }
  }

  /**
   * A basket.
   *
   * @param staff who changed it last
   * @param wholeDiscountBp what goes off the whole, in basis points
   * @param turn how often it was changed
   */
  public record BasketJson(
      String visit,
      String staff,
      String staffName,
      int pieces,
      int wholeDiscountBp,
      long turn,
      List<LineJson> lines) {
    static BasketJson of(Basket basket) {
      return new BasketJson(
          basket.getVisit(),
          basket.getStaff(),
          basket.getStaffName(),
          basket.getPieces(),
          basket.getWholeDiscount(),
          basket.getTurn(),
          basket.getLines().stream().map(LineJson::of).toList());
    }
  }

  /** The baskets of the shop. */
  public record BasketsJson(List<BasketJson> items) {}

  @GET
  @Operation(
      summary = "The open baskets of the device's shop, a hundred at most",
      description = "Those on which something lies, whoever keeps them; the oldest change first.")
  public Response list() {
    return presence.toSee(
        (device, person) ->
            Response.ok(
                    new BasketsJson(
                        baskets.in(device.getShop()).stream().map(BasketJson::of).toList()))
                .header("Cache-Control", "no-store")
                .build(),
        absence -> refusals.from(DEVICE_TEXTS, absence.status(), absence.code()).response());
  }

  @GET
  @Path("{visit}")
  @Operation(summary = "The basket of a visit; its ETag is the turn of its last change")
  public Response show(@PathParam("visit") String visit, @Context Request request) {
    return presence.toSee(
        (device, person) ->
            baskets
                .find(device.getShop(), visit)
                .map(basket -> show(basket, request))
                .orElseGet(() -> refusals.notFound().response()),
        absence -> refusals.from(DEVICE_TEXTS, absence.status(), absence.code()).response());
  }

  private static Response show(Basket basket, Request request) {
    EntityTag tag = new EntityTag(String.valueOf(basket.getTurn()));
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return (unchanged == null ? Response.ok(BasketJson.of(basket)).tag(tag) : unchanged)
        .header("Cache-Control", "no-store")
        .build();
  }
}
