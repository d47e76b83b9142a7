package io.vitrine.store.checklist.rest;

import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.checklist.ChecklistPoint;
import io.vitrine.store.checklist.Checklists;
import io.vitrine.store.checklist.KeepChecklist;
import io.vitrine.store.checklist.PointWords;
import io.vitrine.store.checklist.TickPoint;
import io.vitrine.store.dossier.Acting;
import io.vitrine.store.dossier.DossierAnswer;
import io.vitrine.store.dossier.DossierProblems;
import io.vitrine.store.dossier.DossierRefusal;
import io.vitrine.store.dossier.ShopRights;
import io.vitrine.store.dossier.WhoActs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** The lists of a shop's topics, kept by its managers; an adviser ticks them in a dossier. */
@Path("checklists")
@RequestScoped
@RolesAllowed({"ADVISER", "MANAGER"})
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ChecklistsResource {

  private final Checklists checklists;
  private final KeepChecklist keeping;
  private final TickPoint ticking;
  private final DossierProblems problems;
  private final WhoActs whoActs;

  @Inject private SignedIn signedIn;
  @Inject private ShopRights rights;

  @Inject
  public ChecklistsResource(
      Checklists checklists,
      KeepChecklist keeping,
      TickPoint ticking,
      DossierProblems problems,
      WhoActs whoActs) {
    this.checklists = checklists;
    this.keeping = keeping;
    this.ticking = ticking;
    this.problems = problems;
    this.whoActs = whoActs;
  }

  /** A point in both languages. */
  public record PointBody(String id, String fr, String en) {
    static PointBody of(ChecklistPoint point) {
      return new PointBody(point.getId(), point.getFrench(), point.getEnglish());
    }
  }

  /** A list in its order. */
  public record ListBody(String shop, String topic, List<PointBody> points) {}

  /** What is to be added. */
  public record NewPoint(String shop, String topic, String fr, String en) {}

  @GET
  public Response of(@QueryParam("shop") String shop, @QueryParam("topic") String topic) {
    if (!rights.allow(whoActs.acting(), shop, "checklist " + topic)) {
      return problems.of(DossierRefusal.OTHER_SHOP).response();
    }
    return Response.ok(
            new ListBody(
                shop, topic, checklists.of(shop, topic).stream().map(PointBody::of).toList()))
        .header("Cache-Control", "no-store")
        .build();
  }

  @POST
  @RolesAllowed("MANAGER")
  public Response add(NewPoint body) {
    if (body == null) {
      throw new BadRequestException();
    }
    return keeping
        .add(body.shop(), body.topic(), new PointWords(body.fr(), body.en()), manager())
        .fold(
            id -> Response.created(URI.create("checklists/" + id)).build(),
            refused -> problems.of(refused).response());
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed("MANAGER")
  public Response drop(@PathParam("id") String id) {
    return done(keeping.drop(id, manager()));
  }

  @PUT
  @Path("{id}/ticks/{dossier}")
  public Response tick(@PathParam("id") String id, @PathParam("dossier") String dossier) {
    return done(ticking.tick(dossier, id, whoActs.acting()));
  }

  @DELETE
  @Path("{id}/ticks/{dossier}")
  public Response untick(@PathParam("id") String id, @PathParam("dossier") String dossier) {
    return done(ticking.untick(dossier, id, whoActs.acting()));
  }

  private Acting manager() {
    return new Acting(signedIn.getStaff(), signedIn.getName(), signedIn.shopsWith(Role.MANAGER));
  }

  private Response done(DossierAnswer<String> answer) {
    return answer.fold(
        id -> Response.noContent().build(), refused -> problems.of(refused).response());
  }
}
