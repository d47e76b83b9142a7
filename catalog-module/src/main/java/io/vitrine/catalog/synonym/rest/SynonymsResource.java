package io.vitrine.catalog.synonym.rest;

import io.vitrine.catalog.synonym.DropSynonym;
import io.vitrine.catalog.synonym.KeepSynonym;
import io.vitrine.catalog.synonym.KeptSynonym;
import io.vitrine.catalog.synonym.ShippedSynonym;
import io.vitrine.catalog.synonym.ShippedSynonyms;
import io.vitrine.catalog.synonym.SwitchShipped;
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
import jakarta.ws.rs.PUT;
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
  @Inject private ShippedSynonyms shippedSynonyms;
  @Inject private SwitchShipped switchShipped;
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
    bounded(page, size);
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

  /** A line that comes with the house; {@code changed} is when it was switched off. */
  public record ShippedJson(
      String id, String language, String line, boolean on, String changed, String changedBy) {
    static ShippedJson of(ShippedSynonym shipped) {
      return new ShippedJson(
          shipped.id(),
          shipped.language(),
          shipped.line(),
          shipped.on(),
          shipped.changed() == null ? null : shipped.changed().toString(),
          shipped.changedBy());
    }
  }

  /** One page of them. */
  public record ShippedPageJson(int page, int size, long total, List<ShippedJson> items) {}

  /** Whether a shipped line is to count. */
  public record Switch(Boolean on) {}

  /** The shipped lines with these letters in them, those switched off first. */
  @GET
  @Path("shipped")
  @RolesAllowed("CATALOG_MANAGER")
  public ShippedPageJson shipped(
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    bounded(page, size);
    List<ShippedSynonym> found = shippedSynonyms.with(words);
    List<ShippedJson> items =
        found.stream().skip((page - 1L) * size).limit(size).map(ShippedJson::of).toList();
    return new ShippedPageJson(page, size, found.size(), items);
  }

  /** Switches a shipped line off or on again; 404 for one that is not shipped. */
  @PUT
  @Path("shipped/{id}")
  @RolesAllowed("CATALOG_MANAGER")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response turn(@PathParam("id") String id, Switch sent) {
    if (sent == null || sent.on() == null) {
      throw new InvalidValue("a shipped line is switched on (true) or off (false)");
    }
    return switchShipped
        .turn(id, sent.on(), signedIn.getStaff())
        .map(line -> Response.ok(ShippedJson.of(line)).build())
        .orElseGet(() -> refusals.from(TEXTS, 404, "synonym-not-shipped").response());
  }

  private static void bounded(int page, int size) {
    if (page < 1 || size < 1 || size > 200) {
      throw new InvalidValue("pages count from 1 and hold 1 to 200 lines");
    }
  }
}
