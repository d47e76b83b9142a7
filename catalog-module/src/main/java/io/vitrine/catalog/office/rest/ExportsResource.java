package io.vitrine.catalog.office.rest;

import io.vitrine.catalog.office.ExportFile;
import io.vitrine.shell.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** The whole catalogue in the import's own format. Catalogue managers only. */
@Path("exports")
@RequestScoped
@RolesAllowed("CATALOG_MANAGER")
public class ExportsResource {

  private final ExportFile file;

  @Inject
  public ExportsResource(ExportFile file) {
    this.file = file;
  }

  @GET
  @RolesAllowed("CATALOG_MANAGER")
  @Produces({"text/csv", Problem.MEDIA_TYPE})
  public Response export() {
    return Response.ok((StreamingOutput) file::writeTo, "text/csv; charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"products.csv\"")
        .header("Cache-Control", "no-store")
        .build();
  }
}
