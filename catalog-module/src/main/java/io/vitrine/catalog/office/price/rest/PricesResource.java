package io.vitrine.catalog.office.price.rest;

import io.vitrine.catalog.office.Refusal;
import io.vitrine.catalog.office.price.DisplayedPrices;
import io.vitrine.catalog.office.price.PlanPrice;
import io.vitrine.catalog.office.price.PlannedPrice;
import io.vitrine.catalog.office.price.PlannedPrices;
import io.vitrine.catalog.office.price.PricePlan;
import io.vitrine.catalog.office.rest.OfficeRefusals;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;

/** The prices of a variant: those displayed so far and those planned. Catalogue managers only. */
@Path("articles/{product}/variants/{sku}/prices")
@RequestScoped
@RolesAllowed("CATALOG_MANAGER")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class PricesResource {

  private static final int MOST = 100;

  private final DisplayedPrices displayed;
  private final PlannedPrices plans;
  private final PlanPrice planPrice;
  private final OfficeRefusals refusals;
  private final SignedIn signedIn;

  @Inject
  public PricesResource(
      DisplayedPrices displayed,
      PlannedPrices plans,
      PlanPrice planPrice,
      OfficeRefusals refusals,
      SignedIn signedIn) {
    this.displayed = displayed;
    this.plans = plans;
    this.planPrice = planPrice;
    this.refusals = refusals;
    this.signedIn = signedIn;
  }

  /** A price that was or is displayed. */
  public record DisplayedJson(Instant from, Long priceCents) {}

  /**
   * A plan.
   *
   * @param until {@code null}: it stays
   */
  public record PlannedJson(
      String id, Instant from, Instant until, long priceCents, String state, String staff) {

    static PlannedJson of(PlannedPrice plan) {
      return new PlannedJson(
          plan.id(), plan.from(), plan.until(), plan.cents(), plan.state().name(), plan.staff());
    }
  }

  /** The plans with something still to happen, and a page of displayed prices, the latest first. */
  public record PricesJson(
      List<PlannedJson> planned, long total, int page, int size, List<DisplayedJson> items) {}

  /** What to plan. */
  public record PlanJson(Long priceCents, Instant from, Instant until) {}

  @GET
  @RolesAllowed("CATALOG_MANAGER")
  public Response prices(
      @PathParam("product") String product,
      @PathParam("sku") String sku,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("20") int size) {
    if (page < 1 || page > 100_000 || size < 1 || size > MOST) {
      throw new InvalidValue("pages begin at 1 and have 1 to " + MOST + " entries");
    }
    if (displayed.current(product, sku).isEmpty()) {
      return refusals.of(Refusal.of(404, "variant-unknown", product, sku));
    }
    PricesJson prices =
        new PricesJson(
            plans.open(sku).stream().map(PlannedJson::of).toList(),
            displayed.count(sku),
            page,
            size,
            displayed.page(sku, page, size).stream()
                .map(price -> new DisplayedJson(price.from(), price.cents()))
                .toList());
    return Response.ok(prices).header("Cache-Control", "no-store").build();
  }

  /** Plans a price; {@code until} brings the former one back. */
  @POST
  @RolesAllowed("CATALOG_MANAGER")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response plan(
      @PathParam("product") String product, @PathParam("sku") String sku, PlanJson body) {
    if (body == null || body.priceCents() == null) {
      throw new InvalidValue("a plan needs a price and the moment from which it holds");
    }
    return planPrice
        .plan(
            product,
            sku,
            new PricePlan(body.priceCents(), body.from(), body.until()),
            signedIn.getStaff())
        .fold(
            planned -> Response.status(201).entity(PlannedJson.of(planned)).build(), refusals::of);
  }

  /** Takes a plan back whose moment has not come. */
  @DELETE
  @Path("{plan}")
  @RolesAllowed("CATALOG_MANAGER")
  public Response cancel(
      @PathParam("product") String product,
      @PathParam("sku") String sku,
      @PathParam("plan") String plan) {
    return planPrice
        .cancel(product, sku, plan, signedIn.getStaff())
        .fold(cancelled -> Response.noContent().build(), refusals::of);
  }
}
