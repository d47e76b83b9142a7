package io.vitrine.catalog.importing.rest;

import io.vitrine.catalog.importing.DifferenceFile;
import io.vitrine.catalog.importing.Differences;
import io.vitrine.catalog.importing.ErrorFile;
import io.vitrine.catalog.importing.ImportAnswer;
import io.vitrine.catalog.importing.Imports;
import io.vitrine.catalog.importing.StopImport;
import io.vitrine.catalog.importing.TakeImport;
import io.vitrine.catalog.importing.Upload;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/** Files of products on their way into the catalogue. Catalogue managers only. */
@Path("imports")
@RequestScoped
@RolesAllowed("CATALOG_MANAGER")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ImportsResource {

  private static final int MOST = 100;

  private final TakeImport takeImport;
  private final StopImport stopImport;
  private final Imports imports;
  private final ErrorFile errorFile;
  private final Differences differences;
  private final DifferenceFile differenceFile;
  private final ImportRefusals refusals;

  @Inject
  public ImportsResource(
      TakeImport takeImport,
      StopImport stopImport,
      Imports imports,
      ErrorFile errorFile,
      Differences differences,
      DifferenceFile differenceFile,
      ImportRefusals refusals) {
    this.takeImport = takeImport;
    this.stopImport = stopImport;
    this.imports = imports;
    this.errorFile = errorFile;
    this.differences = differences;
    this.differenceFile = differenceFile;
    this.refusals = refusals;
  }

  /** A page of imports, the latest first. */
  public record ImportPage(long total, int page, int size, List<ImportJson> items) {}

  /**
   * A form with {@code file}, and where they are needed {@code mapping}, {@code attributes}, {@code
   * list} (several) and {@code pictures}.
   */
  @POST
  @RolesAllowed("CATALOG_MANAGER")
  @FormLength.Known
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response takeForm(
      List<EntityPart> parts, @QueryParam("dryRun") @DefaultValue("false") String dryRun) {
    return taken(ImportForm.of(parts, refusals.staff()), dryRun);
  }

  /** The file alone. */
  @POST
  @RolesAllowed("CATALOG_MANAGER")
  @Consumes("text/csv")
  public Response takeFile(
      InputStream file,
      @QueryParam("name") @DefaultValue("products.csv") String name,
      @QueryParam("dryRun") @DefaultValue("false") String dryRun) {
    return taken(Upload.of(refusals.staff(), new Upload.Part(name, file)), dryRun);
  }

  @GET
  @RolesAllowed("CATALOG_MANAGER")
  public ImportPage page(
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("20") int size) {
    if (page < 1 || page > 100_000 || size < 1 || size > MOST) {
      throw new InvalidValue("pages begin at 1 and have 1 to " + MOST + " imports");
    }
    return new ImportPage(
        imports.count(),
        page,
        size,
        imports.page(page, size).stream().map(ImportJson::of).toList());
  }

  @GET
  @Path("{id}")
  @RolesAllowed("CATALOG_MANAGER")
  public Response one(@PathParam("id") String id) {
    return imports
        .reading(id)
        .map(job -> Response.ok(ImportJson.of(job)).header("Cache-Control", "no-store").build())
        .orElseGet(refusals::unknown);
  }

  @GET
  @Path("{id}/errors.csv")
  @RolesAllowed("CATALOG_MANAGER")
  @Produces({"text/csv", Problem.MEDIA_TYPE})
  public Response errors(@PathParam("id") String id) {
    return errorFile
        .of(id, refusals.locale())
        .map(
            content ->
                Response.ok((StreamingOutput) content::writeTo, "text/csv")
                    .header("Content-Disposition", "attachment; filename=\"errors.csv\"")
                    .header("Cache-Control", "no-store")
                    .build())
        .orElseGet(refusals::unknown);
  }

  @POST
  @Path("{id}/stop")
  @RolesAllowed("CATALOG_MANAGER")
  public Response stop(@PathParam("id") String id) {
    return accepted(stopImport.stop(id));
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed("CATALOG_MANAGER")
  public Response delete(@PathParam("id") String id) {
    return accepted(stopImport.stop(id));
  }

  /** Goes on with a stopped or failed import behind the last row that was taken in. */
  @POST
  @Path("{id}/resume")
  @RolesAllowed("CATALOG_MANAGER")
  public Response resume(@PathParam("id") String id) {
    return accepted(stopImport.takeUpAgain(id));
  }

  /** What a dry run found, in the order of the file. */
  public record DifferencePage(long total, int page, int size, List<Differences.Row> items) {}

  /** What would change: new variants, and changed ones field by field. */
  @GET
  @Path("{id}/differences")
  @RolesAllowed("CATALOG_MANAGER")
  public Response differences(
      @PathParam("id") String id,
      @QueryParam("kind") @DefaultValue("all") String kind,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("20") int size) {
    if (page < 1 || page > 100_000 || size < 1 || size > MOST) {
      throw new InvalidValue("pages begin at 1 and have 1 to " + MOST + " differences");
    }
    Differences.Kind asked =
        Arrays.stream(Differences.Kind.values())
            .filter(known -> known.name().equalsIgnoreCase(kind))
            .findFirst()
            .orElseThrow(() -> new InvalidValue("a kind is all, added or changed"));
    if (imports.reading(id).isEmpty()) {
      return refusals.unknown();
    }
    return Response.ok(
            new DifferencePage(
                differences.count(id, asked), page, size, differences.page(id, asked, page, size)))
        .header("Cache-Control", "no-store")
        .build();
  }

  @GET
  @Path("{id}/differences.csv")
  @RolesAllowed("CATALOG_MANAGER")
  @Produces({"text/csv", Problem.MEDIA_TYPE})
  public Response differenceFile(@PathParam("id") String id) {
    return differenceFile
        .of(id)
        .map(
            content ->
                Response.ok((StreamingOutput) content::writeTo, "text/csv")
                    .header("Content-Disposition", "attachment; filename=\"differences.csv\"")
                    .header("Cache-Control", "no-store")
                    .build())
        .orElseGet(refusals::unknown);
  }

  /** Begins in earnest, with the same files, what a dry run has found. */
  @POST
  @Path("{id}/take-over")
  @RolesAllowed("CATALOG_MANAGER")
  public Response takeOver(@PathParam("id") String id) {
    return taken(takeImport.takeOver(id, refusals.staff()));
  }

  private Response taken(Upload upload, String dryRun) {
    if (!dryRun.equals("true") && !dryRun.equals("false")) {
      throw new InvalidValue("dryRun is true or false");
    }
    return taken(takeImport.take(dryRun.equals("true") ? upload.asDryRun() : upload));
  }

  private Response taken(ImportAnswer answer) {
    return answer.fold(
        job ->
            Response.accepted(ImportJson.of(job))
                .header("Location", "/api/v1/imports/" + job.id())
                .build(),
        refusals::of);
  }

  private Response accepted(ImportAnswer answer) {
    return answer.fold(job -> Response.accepted(ImportJson.of(job)).build(), refusals::of);
  }
}
