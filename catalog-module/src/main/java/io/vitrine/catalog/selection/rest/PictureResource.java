package io.vitrine.catalog.selection.rest;

import io.vitrine.catalog.selection.Refusal;
import io.vitrine.catalog.selection.picture.ShowRoom;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/**
 * Pictures of rooms, each at an address that nobody can guess: it stands in the list for whoever
 * may read that, and with a booking it reaches the adviser. They go with their list.
 */
@Path("selection-pictures")
@RequestScoped
public class PictureResource {

  private final ShowRoom rooms;
  private final Refusals refusals;

  @Inject
  public PictureResource(ShowRoom rooms, Refusals refusals) {
    this.rooms = rooms;
    this.refusals = refusals;
  }

  @GET
  @Path("{id}")
  @PermitAll
  @Produces({"image/jpeg", Problem.MEDIA_TYPE})
  public Response look(@PathParam("id") String id) {
    return rooms
        .picture(id)
        .map(
            jpeg ->
                Response.ok(jpeg, "image/jpeg")
                    .header("Cache-Control", "private, max-age=86400")
                    .header("X-Robots-Tag", "noindex")
                    .build())
        .orElseGet(
            () -> refusals.from(SelectionResource.TEXTS, 404, Refusal.UNKNOWN.code()).response());
  }
}
