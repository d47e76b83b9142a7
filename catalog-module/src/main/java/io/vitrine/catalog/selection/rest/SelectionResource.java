package io.vitrine.catalog.selection.rest;

import io.vitrine.catalog.selection.BeginSelection;
import io.vitrine.catalog.selection.DeleteSelection;
import io.vitrine.catalog.selection.EditSelection;
import io.vitrine.catalog.selection.Opened;
import io.vitrine.catalog.selection.Refusal;
import io.vitrine.catalog.selection.SelectionEdit;
import io.vitrine.catalog.selection.SelectionPace;
import io.vitrine.catalog.selection.Selections;
import io.vitrine.catalog.selection.sharing.Link;
import io.vitrine.catalog.selection.sharing.OwnedSelection;
import io.vitrine.catalog.selection.sharing.OwnerSecret;
import io.vitrine.catalog.selection.sharing.Right;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.pace.AddressPace;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/**
 * Selections by their unguessable links: whoever has the link to read reads, whoever has the link
 * to take part changes as well. By its own number it is its owner's, who shows the secret (header
 * {@code Selection-Secret}). A browser sends no such header by itself, so no foreign page can act
 * for the owner here.
 */
@Path("selections")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class SelectionResource {

  static final String TEXTS = "io.vitrine.catalog.selection.texts";
  private static final String SECRET = "Selection-Secret";

  private final Selections selections;
  private final BeginSelection beginSelection;
  private final EditSelection editSelection;
  private final DeleteSelection deleteSelection;
  private final SelectionPace pace;
  private final Refusals refusals;
  private final HttpServletRequest request;

  @Inject
  public SelectionResource(
      Selections selections,
      BeginSelection beginSelection,
      EditSelection editSelection,
      DeleteSelection deleteSelection,
      SelectionPace pace,
      Refusals refusals,
      @Context HttpServletRequest request) {
    this.selections = selections;
    this.beginSelection = beginSelection;
    this.editSelection = editSelection;
    this.deleteSelection = deleteSelection;
    this.pace = pace;
    this.refusals = refusals;
    this.request = request;
  }

  /** What a new selection's owner is told, once. */
  public record BegunJson(String token, String secret) {}

  @POST
  @PermitAll
  public Response begin(@Context UriInfo uri) {
    if (!pace.admits(request.getRemoteAddr())) {
      return Response.fromResponse(refused(Refusal.TOO_MANY))
          .header("Retry-After", AddressPace.WINDOW.toSeconds())
          .build();
    }
    OwnedSelection begun = beginSelection.begin();
    return Response.created(uri.getAbsolutePathBuilder().path(begun.token()).build())
        .header("Cache-Control", "no-store")
        .entity(new BegunJson(begun.token(), begun.owner().value()))
        .build();
  }

  @GET
  @Path("{token}")
  @PermitAll
  public Response read(
      @PathParam("token") String token,
      @HeaderParam(SECRET) String secret,
      @Context Request request) {
    return selections
        .open(held(token, secret))
        .map(opened -> fresh(opened, request))
        .orElseGet(() -> refused(Refusal.UNKNOWN));
  }

  /** Name, order and notes at once; needs {@code If-Match} with the version that was read. */
  @PUT
  @Path("{token}")
  @PermitAll
  @Consumes(MediaType.APPLICATION_JSON)
  public Response replace(
      @PathParam("token") String token,
      @HeaderParam(SECRET) String secret,
      @HeaderParam("If-Match") String ifMatch,
      SelectionBody body) {
    if (ifMatch == null) {
      return refusals.from(TEXTS, 428, "selection-version-needed").response();
    }
    if (body == null) {
      throw new InvalidValue("a selection is needed");
    }
    return edited(held(token, secret), body.toEdit(), ifMatch);
  }

  @POST
  @Path("{token}/items")
  @PermitAll
  @Consumes(MediaType.APPLICATION_JSON)
  public Response keep(
      @PathParam("token") String token,
      @HeaderParam(SECRET) String secret,
      @HeaderParam("If-Match") String ifMatch,
      SelectionBody.Item item) {
    if (item == null || item.sku() == null) {
      throw new InvalidValue("an item names a sku");
    }
    return edited(held(token, secret), new SelectionEdit.Keep(item.sku(), item.note()), ifMatch);
  }

  @DELETE
  @Path("{token}/items/{sku}")
  @PermitAll
  public Response remove(
      @PathParam("token") String token,
      @PathParam("sku") String sku,
      @HeaderParam(SECRET) String secret,
      @HeaderParam("If-Match") String ifMatch) {
    return edited(held(token, secret), new SelectionEdit.Remove(sku), ifMatch);
  }

  /** The links that the owner has given. */
  @GET
  @Path("{token}/links")
  @PermitAll
  public Response links(@PathParam("token") String token, @HeaderParam(SECRET) String secret) {
    return selections
        .open(held(token, secret))
        .map(
            opened ->
                opened.right() == Right.OWNER
                    ? told(opened)
                    : refused(opened.right().edits() ? Refusal.OWNER_ONLY : Refusal.NOT_OWNER))
        .orElseGet(() -> refused(Refusal.UNKNOWN));
  }

  /** A new link of this kind; the one before leads nowhere from now on. */
  @POST
  @Path("{token}/links/{kind}")
  @PermitAll
  public Response share(
      @PathParam("token") String token,
      @PathParam("kind") String kind,
      @HeaderParam(SECRET) String secret) {
    return links(held(token, secret), Link.of(kind).map(SelectionEdit.Share::new));
  }

  /** The link leads nowhere from now on. */
  @DELETE
  @Path("{token}/links/{kind}")
  @PermitAll
  public Response takeBack(
      @PathParam("token") String token,
      @PathParam("kind") String kind,
      @HeaderParam(SECRET) String secret) {
    return links(held(token, secret), Link.of(kind).map(SelectionEdit.TakeBack::new));
  }

  private Response links(OwnedSelection held, Optional<? extends SelectionEdit> edit) {
    return edit.map(
            wanted -> editSelection.edit(held, wanted).fold(SelectionResource::told, this::refused))
        .orElseGet(() -> refusals.notFound().response());
  }

  private static Response told(Opened opened) {
    return Response.ok(LinksJson.of(opened.view().links()))
        .header("Cache-Control", "no-store")
        .build();
  }

  @DELETE
  @Path("{token}")
  @PermitAll
  public Response delete(@PathParam("token") String token, @HeaderParam(SECRET) String secret) {
    return deleteSelection
        .delete(held(token, secret))
        .map(this::refused)
        .orElseGet(() -> Response.noContent().build());
  }

  private static OwnedSelection held(String token, String secret) {
    return new OwnedSelection(token, new OwnerSecret(secret));
  }

  /**
   * @param ifMatch {@code null} where the writer does not mind what others changed
   */
  private Response edited(OwnedSelection held, SelectionEdit edit, String ifMatch) {
    Optional<Long> version = Optional.empty();
    if (ifMatch != null) {
      String bare = ifMatch.replace("\"", "").strip();
      if (!bare.matches("v\\d{1,18}")) {
        return refused(Refusal.CHANGED);
      }
      version = Optional.of(Long.valueOf(bare.substring(1)));
    }
    return editSelection
        .edit(held, edit, version)
        .fold(
            opened ->
                Response.ok(SelectionJson.of(opened))
                    .tag(tag(opened))
                    .header("Cache-Control", "private, no-cache")
                    .build(),
            this::refused);
  }

  private Response refused(Refusal refusal) {
    return refusals.from(TEXTS, refusal.status(), refusal.code()).response();
  }

  private static Response fresh(Opened opened, Request request) {
    Response.ResponseBuilder known = request.evaluatePreconditions(tag(opened));
    Response.ResponseBuilder answer = known != null ? known : Response.ok(SelectionJson.of(opened));
    return answer.tag(tag(opened)).header("Cache-Control", "private, no-cache").build();
  }

  private static EntityTag tag(Opened opened) {
    return new EntityTag("v" + opened.view().version());
  }
}
