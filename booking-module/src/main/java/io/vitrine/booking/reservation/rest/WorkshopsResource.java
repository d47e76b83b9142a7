package io.vitrine.booking.reservation.rest;

import io.vitrine.booking.appointment.LinkTokens;
import io.vitrine.booking.workshop.Workshop;
import io.vitrine.booking.workshop.Workshops;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** {@code /booking/api/v1/shops/rivoli/workshops}: what a shop has ahead for groups. */
@Path("shops/{shop}/workshops")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class WorkshopsResource {

  private static final int MOST = 100;

  private final Workshops workshops;
  private final WorkshopBodies bodies;
  private final Clock clock;

  @Context private Request request;

  @Inject
  public WorkshopsResource(Workshops workshops, WorkshopBodies bodies, Clock clock) {
    this.workshops = workshops;
    this.bodies = bodies;
    this.clock = clock;
  }

  /** A page of them, in order of time. */
  public record WorkshopsBody(List<WorkshopBody> items, int page, long total) {}

  @GET
  @PermitAll
  public Response list(
      @PathParam("shop") String shop,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("20") int size) {
    if (page < 1 || page > 10_000 || size < 1 || size > MOST) {
      throw new InvalidValue("a page is counted from 1 and has 1 to 100 rows");
    }
    Instant now = clock.instant();
    List<Workshop> found = workshops.open(List.of(shop), now, page, size);
    return tagged(
        request,
        new WorkshopsBody(
            found.stream().map(bodies::of).toList(),
            page,
            workshops.countOpen(List.of(shop), now)));
  }

  /** With an ETag of what it says, or 304 to who has it already. */
  static Response tagged(Request request, Record body) {
    EntityTag tag = new EntityTag(LinkTokens.hash(body.toString()).substring(0, 32));
    Response.ResponseBuilder same = request.evaluatePreconditions(tag);
    return (same == null ? Response.ok(body) : same)
        .tag(tag)
        .header("Cache-Control", "no-cache")
        .build();
  }
}
