package io.vitrine.catalog.synonym.rest;

import io.vitrine.catalog.synonym.DropSynonym;
import io.vitrine.catalog.synonym.KeepSynonym;
import io.vitrine.catalog.synonym.KeptSynonym;
import io.vitrine.catalog.synonym.Synonyms;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.SignedIn;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Lines of synonyms; a change is in every search within two seconds. */
@Path("synonyms")
@RequestScoped
@RolesAllowed("CATALOG_MANAGER")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class SynonymsResource {

  private static final String TEXTS = "io.vitrine.catalog.synonym.texts";

  @Inject private Synonyms synonyms;
  @Inject private KeepSynonym keepSynonym;
  @Inject private DropSynonym dropSynonym;
  @Inject private SignedIn signedIn;
  @Inject private Refusals refusals;

  /** A line as it is sent in. */
  public record NewSynonym(String language, String line) {}

  /** A kept line. */
  public record SynonymJson(
      String id, String language, String line, String changed, String changedBy) {
    static SynonymJson of(KeptSynonym kept) {
      return new SynonymJson(
          kept.id(), kept.language(), kept.line(), kept.changed().toString(), kept.changedBy());
    }
  }

  /** One page of them. */
  public record SynonymsJson(int page, int size, long total, List<SynonymJson> items) {}

  @GET
  @RolesAllowed("CATALOG_MANAGER")
  public SynonymsJson page(
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    if (page < 1 || size < 1 || size > 200) {
      throw new InvalidValue("pages count from 1 and hold 1 to 200 lines");
    }
    List<SynonymJson> items = synonyms.page(page, size).stream().map(SynonymJson::of).toList();
    return new SynonymsJson(page, size, synonyms.count(), items);
  }

  /** 201; 422 for what is no line, 409 for one that is kept already. */
  @POST
  @RolesAllowed("CATALOG_MANAGER")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response keep(NewSynonym sent, @Context UriInfo uri) {
    if (sent == null) {
      throw new InvalidValue("a line of synonyms has a language and words");
    }
    return keepSynonym
        .keep(sent.language(), sent.line(), signedIn.getStaff())
        .fold(
            kept ->
                Response.created(uri.getAbsolutePathBuilder().path(kept.id()).build())
                    .entity(SynonymJson.of(kept))
                    .build(),
            reason -> refusals.from(TEXTS, reason.status(), reason.code()).response());
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed("CATALOG_MANAGER")
  public Response drop(@PathParam("id") String id) {
    return dropSynonym
        .drop(id)
        .map(dropped -> Response.noContent().build())
        .orElseGet(() -> refusals.from(TEXTS, 404, "synonym-unknown").response());
  }
}
