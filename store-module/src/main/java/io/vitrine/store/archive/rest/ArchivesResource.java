package io.vitrine.store.archive.rest;

import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.archive.Archive;
import io.vitrine.store.archive.ArchiveAnswer;
import io.vitrine.store.archive.Archives;
import io.vitrine.store.archive.Days;
import io.vitrine.store.archive.MakeArchive;
import io.vitrine.store.archive.Verifier;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Archives of the tills' journals, for the manager who has to keep them. */
@Path("archives")
@RolesAllowed("MANAGER")
public class ArchivesResource {

  private static final String TEXTS = "io.vitrine.store.archive.texts";
  private static final int MOST = 100;

  private final MakeArchive make;
  private final Archives archives;
  private final SignedIn signedIn;
  private final Refusals refusals;

  @Inject
  public ArchivesResource(
      MakeArchive make, Archives archives, SignedIn signedIn, Refusals refusals) {
    this.make = make;
    this.archives = archives;
    this.signedIn = signedIn;
    this.refusals = refusals;
  }

  /** Of which till and from which day to which an archive is wanted, both included. */
  public record ArchiveRequestJson(String shop, String till, String from, String until) {}

  /** An archive; {@code entry} is the entry of the journal that records it. */
  public record ArchiveJson(
      String shop,
      String till,
      long number,
      String from,
      String until,
      long firstEntry,
      long lastEntry,
      long bytes,
      String sha256,
      String madeAt,
      String madeBy,
      long entry) {
    static ArchiveJson of(Archive archive) {
      return new ArchiveJson(
          archive.getShop(),
          archive.getTill(),
          archive.getArchiveNo(),
          archive.getFromDay().toString(),
          archive.getUntilDay().toString(),
          archive.getFirstNo(),
          archive.getLastNo(),
          archive.getBytes(),
          archive.getSha256(),
          archive.getMadeAt().toString(),
          archive.getMadeBy(),
          archive.getJournalNo());
    }
  }

  /** A page of archives, the newest first; {@code next} is null on the last. */
  public record PageJson(List<ArchiveJson> items, Long next) {}

  @GET
  @Produces("application/json")
  @Operation(
      summary = "Lists a till's archives, the newest first",
      description = "before is the next of the page before.")
  @APIResponse(responseCode = "200", description = "A page of archives")
  @APIResponse(responseCode = "403", description = "The shop is not the manager's")
  public Response list(
      @QueryParam("shop") String shop,
      @QueryParam("till") String till,
      @QueryParam("before") Long before,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    if (!mayActIn(shop)) {
      return refusals.notAllowed().response();
    }
    int most = Math.max(1, Math.min(limit, MOST));
    List<Archive> page =
        archives.page(shop, String.valueOf(till), before == null ? Long.MAX_VALUE : before, most);
    Long next = page.size() < most ? null : page.get(page.size() - 1).getArchiveNo();
    return Response.ok(new PageJson(page.stream().map(ArchiveJson::of).toList(), next)).build();
  }

  @POST
  @Consumes("application/json")
  @Produces("application/json")
  @Operation(
      summary = "Makes an archive of a till's journal from one day to another",
      description = "The till goes on meanwhile; the archive is itself on record.")
  @APIResponse(responseCode = "201", description = "Made")
  @APIResponse(responseCode = "403", description = "The shop is not the manager's")
  @APIResponse(responseCode = "404", description = "No such till")
  @APIResponse(responseCode = "409", description = "Nothing was recorded on these days")
  @APIResponse(responseCode = "422", description = "No days")
  public Response make(ArchiveRequestJson wanted) {
    if (wanted == null) {
      return refusals.ofStatus(400).response();
    }
    if (!mayActIn(wanted.shop())) {
      return refusals.notAllowed().response();
    }
    return make.of(
            wanted.shop(),
            String.valueOf(wanted.till()),
            Days.asked(wanted.from(), wanted.until()),
            signedIn.getStaff())
        .fold(
            made -> Response.status(201).entity(ArchiveJson.of(made.archive())).build(),
            this::refused);
  }

  @GET
  @Path("{till}/{number}")
  @Produces({"application/zip", "application/problem+json"})
  @Operation(summary = "The file of an archive")
  @APIResponse(responseCode = "200", description = "The ZIP file")
  @APIResponse(responseCode = "403", description = "The shop is not the manager's")
  @APIResponse(responseCode = "404", description = "No such archive")
  @APIResponse(responseCode = "410", description = "Its file was taken away")
  public Response file(
      @PathParam("till") String till,
      @PathParam("number") long number,
      @QueryParam("shop") String shop) {
    if (!mayActIn(shop)) {
      return refusals.notAllowed().response();
    }
    return archives
        .find(shop, till, number)
        .map(this::download)
        .orElseGet(() -> refusals.notFound().response());
  }

  @GET
  @Path("verifier")
  @Produces("text/plain;charset=UTF-8")
  @PermitAll
  @Operation(
      summary = "The program that checks archives",
      description = "One file of source: java Verify.java archive.zip")
  @APIResponse(responseCode = "200", description = "Verify.java")
  public Response verifier() {
    return Response.ok(Verifier.source())
        .header("Content-Disposition", "attachment; filename=\"Verify.java\"")
        .build();
  }

  private Response download(Archive archive) {
    return make.file(archive)
        .map(
            file ->
                Response.ok(file.toFile(), "application/zip")
                    .header("Cache-Control", "no-store")
                    .header("X-SHA-256", archive.getSha256())
                    .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + archive.getFileName() + "\"")
                    .build())
        .orElseGet(() -> refusals.from(TEXTS, 410, "archive-gone").response());
  }

  private Response refused(ArchiveAnswer.Refused refused) {
    return refusals.from(TEXTS, refused.reason().status(), refused.reason().code()).response();
  }

  private boolean mayActIn(String shop) {
    return signedIn.mayActIn(Role.MANAGER, String.valueOf(shop));
  }
}
