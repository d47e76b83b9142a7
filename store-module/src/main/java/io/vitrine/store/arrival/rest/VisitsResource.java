package io.vitrine.store.arrival.rest;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.store.arrival.ArrivalProblems;
import io.vitrine.store.arrival.ArrivalRefusal;
import io.vitrine.store.arrival.EndVisit;
import io.vitrine.store.arrival.ReceiveWalkIn;
import io.vitrine.store.arrival.Visits;
import io.vitrine.store.dossier.ShopRights;
import io.vitrine.store.dossier.WhoActs;
import io.vitrine.store.shop.ShopCards;
import io.vitrine.store.shop.ShopDay;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;

/** The visits of a shop: listed by day, taken by an adviser, ended. */
@Path("visits")
@RequestScoped
@RolesAllowed({"ADVISER", "MANAGER"})
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class VisitsResource {

  private static final int LARGEST_PAGE = 100;

  private final Visits visits;
  private final ReceiveWalkIn receiveWalkIn;
  private final EndVisit endVisit;
  private final WhoActs whoActs;
  private final ArrivalProblems problems;

  @Inject private ShopRights rights;
  @Inject private ShopCards shops;
  @Inject private Clock clock;

  @Inject
  public VisitsResource(
      Visits visits,
      ReceiveWalkIn receiveWalkIn,
      EndVisit endVisit,
      WhoActs whoActs,
      ArrivalProblems problems) {
    this.visits = visits;
    this.receiveWalkIn = receiveWalkIn;
    this.endVisit = endVisit;
    this.whoActs = whoActs;
    this.problems = problems;
  }

  /** The visits that began on a day of the shop; today unless told. */
  @GET
  public Response ofDay(
      @QueryParam("shop") String shop,
      @QueryParam("day") String day,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    if (!rights.allow(whoActs.acting(), shop, "visits")) {
      return problems.of(ArrivalRefusal.NO_RIGHT).response();
    }
    if (page < 1 || page > 1_000 || size < 1 || size > LARGEST_PAGE) {
      throw new InvalidValue("pages begin with 1 and hold 1 to " + LARGEST_PAGE + " visits");
    }

    ShopDay asked = ShopDay.asked(day, clock.instant(), shops.zone(shop));
    return Response.ok(
            new ArrivalJson.VisitPage(
                visits.count(shop, asked),
                page,
                size,
                visits.of(shop, asked, (page - 1) * size, size)))
        .header("Cache-Control", "no-store")
        .build();
  }

  /** The caller takes care of the visitor. */
  @POST
  @Path("{shop}/{visit}/taking")
  public Response take(@PathParam("shop") String shop, @PathParam("visit") String visit) {
    return receiveWalkIn
        .take(shop, visit, whoActs.acting())
        .fold(
            taken -> Response.ok(new ArrivalJson.Received(taken, shop, null)).build(),
            refused -> problems.of(refused).response());
  }

  /** The visitor leaves. */
  @POST
  @Path("{shop}/{visit}/leaving")
  public Response leave(@PathParam("shop") String shop, @PathParam("visit") String visit) {
    return endVisit
        .leave(shop, visit, whoActs.acting())
        .fold(
            outcome -> Response.ok(new ArrivalJson.Ended(visit, outcome.name())).build(),
            refused -> problems.of(refused).response());
  }
}
