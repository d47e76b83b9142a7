package io.vitrine.catalog.search.rest;

import io.vitrine.catalog.search.index.IndexKeeper;
import io.vitrine.catalog.search.index.Rebuild;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** A new search index on demand; searching goes on meanwhile. */
@Path("index-rebuilds")
@RequestScoped
@RolesAllowed("CATALOG_MANAGER")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class IndexRebuildResource {

  private static final String TEXTS = "io.vitrine.catalog.search.texts";

  private final IndexKeeper keeper;
  private final Refusals refusals;

  @Inject
  public IndexRebuildResource(IndexKeeper keeper, Refusals refusals) {
    this.keeper = keeper;
    this.refusals = refusals;
  }

  /** 202 with the address to ask; 409 while another is under way. */
  @POST
  @RolesAllowed("CATALOG_MANAGER")
  public Response begin(@Context UriInfo uri) {
    return keeper
        .rebuild()
        .fold(
            started ->
                Response.accepted(RebuildJson.of(started.rebuild()))
                    .location(uri.getAbsolutePathBuilder().path(started.rebuild().id()).build())
                    .build(),
            running ->
                refusals
                    .from(TEXTS, 409, "rebuild-running", running.rebuild().products())
                    .with("rebuild", running.rebuild().id())
                    .response());
  }

  @GET
  @Path("{id}")
  @RolesAllowed("CATALOG_MANAGER")
  public Response state(@PathParam("id") String id) {
    return keeper
        .rebuild(id)
        .map(rebuild -> Response.ok(RebuildJson.of(rebuild)).header("Cache-Control", "no-store"))
        .map(Response.ResponseBuilder::build)
        .orElseGet(() -> refusals.notFound().response());
  }

  /** As a neighbour or a person at a prompt reads it. */
  public record RebuildJson(String id, String state, int products, String started, String ended) {
    static RebuildJson of(Rebuild rebuild) {
      return new RebuildJson(
          rebuild.id(),
          rebuild.state().name(),
          rebuild.products(),
          rebuild.started().toString(),
          rebuild.ended() == null ? null : rebuild.ended().toString());
    }
  }
}
