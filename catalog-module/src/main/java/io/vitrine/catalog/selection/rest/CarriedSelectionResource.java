package io.vitrine.catalog.selection.rest;

import io.vitrine.catalog.selection.DeleteCarried;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Lists as booking knows them: by the link with which they were brought to an appointment. */
@Path("carried-selections")
@RequestScoped
public class CarriedSelectionResource {

  private final DeleteCarried deleteCarried;

  @Inject
  public CarriedSelectionResource(DeleteCarried deleteCarried) {
    this.deleteCarried = deleteCarried;
  }

  /** Whoever brought it is erased. Said again, or of another's list, it changes nothing. */
  @DELETE
  @Path("{link}")
  @RolesAllowed("service:booking")
  public Response delete(@PathParam("link") String link) {
    deleteCarried.delete(link);
    return Response.noContent().build();
  }
}
