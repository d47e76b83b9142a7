package io.vitrine.store.arrival.rest;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.store.arrival.ArrivalProblems;
import io.vitrine.store.arrival.ArrivalRefusal;
import io.vitrine.store.arrival.LookAtDay;
import io.vitrine.store.arrival.ReceiveWalkIn;
import io.vitrine.store.dossier.ShopRights;
import io.vitrine.store.dossier.WhoActs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** People who came without an appointment. */
@Path("walk-ins")
@RequestScoped
@RolesAllowed({"ADVISER", "MANAGER"})
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class WalkInsResource {

  private final LookAtDay lookAtDay;
  private final ReceiveWalkIn receiveWalkIn;
  private final WhoActs whoActs;
  private final ArrivalProblems problems;

  @Inject private ShopRights rights;

  @Inject
  public WalkInsResource(
      LookAtDay lookAtDay, ReceiveWalkIn receiveWalkIn, WhoActs whoActs, ArrivalProblems problems) {
    this.lookAtDay = lookAtDay;
    this.receiveWalkIn = receiveWalkIn;
    this.whoActs = whoActs;
    this.problems = problems;
  }

  /** Who is here now, the longest wait first. */
  @GET
  public Response here(@QueryParam("shop") String shop) {
    if (!rights.allow(whoActs.acting(), shop, "walk-ins")) {
      return problems.of(ArrivalRefusal.NO_RIGHT).response();
    }
    List<ArrivalJson.Waiting> here =
        lookAtDay.visitors(shop).stream().map(ArrivalJson.Waiting::of).toList();
    return Response.ok(new ArrivalJson.Queue(here.size(), here))
        .header("Cache-Control", "no-store")
        .build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response queue(ArrivalJson.NewVisitor body) {
    if (body == null || body.shop() == null || body.topic() == null) {
      throw new InvalidValue("a visitor comes into a shop, for a topic");
    }
    String language = body.language() == null ? "fr" : body.language();
    return receiveWalkIn
        .queue(
            new ReceiveWalkIn.Visitor(body.shop(), body.firstName(), body.topic(), language),
            whoActs.acting())
        .fold(
            visit ->
                Response.status(Response.Status.CREATED)
                    .entity(new ArrivalJson.Received(visit, body.shop(), null))
                    .build(),
            refused -> problems.of(refused).response());
  }
}
