package io.vitrine.catalog.document.rest;

import io.vitrine.catalog.document.DocumentAnswer;
import io.vitrine.catalog.document.Documents;
import io.vitrine.catalog.document.TakeDocument;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.List;

/** The documents of the house, by the names that files of products give them. */
@Path("documents")
@RequestScoped
@RolesAllowed("CATALOG_MANAGER")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class DocumentsResource {

  public static final String TEXTS = "io.vitrine.catalog.document.texts";

  private static final int MOST = 100;

  private final TakeDocument takeDocument;
  private final Documents documents;
  private final Refusals refusals;

  @Inject
  public DocumentsResource(TakeDocument takeDocument, Documents documents, Refusals refusals) {
    this.takeDocument = takeDocument;
    this.documents = documents;
    this.refusals = refusals;
  }

  /** A page of documents in the order of their names. */
  public record DocumentPage(long total, int page, int size, List<Documents.Listed> items) {}

  @GET
  @RolesAllowed("CATALOG_MANAGER")
  public Response page(
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("20") int size) {
    if (page < 1 || page > 100_000 || size < 1 || size > MOST) {
      throw new InvalidValue("pages begin at 1 and have 1 to " + MOST + " documents");
    }
    return Response.ok(new DocumentPage(documents.count(), page, size, documents.page(page, size)))
        .header("Cache-Control", "no-store")
        .build();
  }

  /** From now on the name stands for this PDF: 201 for a new name, 200 for one that stood. */
  @PUT
  @Path("{name}")
  @RolesAllowed("CATALOG_MANAGER")
  @Consumes("application/pdf")
  public Response put(@PathParam("name") String name, InputStream sent)
      throws IOException, SQLException {
    return takeDocument
        .put(name, sent)
        .fold(
            kept ->
                Response.status(kept.isNew() ? 201 : 200)
                    .entity(documents.of(kept.name()).orElseThrow())
                    .build(),
            this::refused);
  }

  private Response refused(DocumentAnswer.Refused refused) {
    return refusals
        .from(TEXTS, refused.status(), refused.code(), TakeDocument.MOST_BYTES / 1_000_000)
        .response();
  }
}
