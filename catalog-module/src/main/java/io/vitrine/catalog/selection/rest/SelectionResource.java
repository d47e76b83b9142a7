package io.vitrine.catalog.selection.rest;

import io.vitrine.catalog.selection.BeginSelection;
import io.vitrine.catalog.selection.DeleteSelection;
import io.vitrine.catalog.selection.EditAnswer;
import io.vitrine.catalog.selection.EditSelection;
import io.vitrine.catalog.selection.OwnerSecret;
import io.vitrine.catalog.selection.Refusal;
import io.vitrine.catalog.selection.SelectionEdit;
import io.vitrine.catalog.selection.SelectionPace;
import io.vitrine.catalog.selection.SelectionView;
import io.vitrine.catalog.selection.Selections;
import io.vitrine.shell.InvalidValue;
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

/**
 * Selections by their unguessable link: whoever has it reads, whoever has the owner's secret as
 * well (header {@code Selection-Secret}) changes. A browser sends no such header by itself, so no
 * foreign page can act for the owner here.
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
          .header("Retry-After", SelectionPace.WINDOW.toSeconds())
          .build();
    }
    BeginSelection.Begun begun = beginSelection.begin();
    return Response.created(uri.getAbsolutePathBuilder().path(begun.token()).build())
        .header("Cache-Control", "no-store")
        .entity(new BegunJson(begun.token(), begun.owner().value()))
        .build();
  }

  @GET
  @Path("{token}")
  @PermitAll
  public Response read(@PathParam("token") String token, @Context Request request) {
    return selections
        .of(token)
        .map(selection -> fresh(selection, request))
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
    String bare = ifMatch.replace("\"", "").strip();
    if (!bare.matches("v\\d{1,18}")) {
      return refused(Refusal.CHANGED);
    }
    return answer(
        editSelection.edit(
            token, new OwnerSecret(secret), body.toEdit(), Long.parseLong(bare.substring(1))));
  }

  @POST
  @Path("{token}/items")
  @PermitAll
  @Consumes(MediaType.APPLICATION_JSON)
  public Response keep(
      @PathParam("token") String token,
      @HeaderParam(SECRET) String secret,
      SelectionBody.Item item) {
    if (item == null || item.sku() == null) {
      throw new InvalidValue("an item names a sku");
    }
    return answer(
        editSelection.edit(
            token, new OwnerSecret(secret), new SelectionEdit.Keep(item.sku(), item.note())));
  }

  @DELETE
  @Path("{token}/items/{sku}")
  @PermitAll
  public Response remove(
      @PathParam("token") String token,
      @PathParam("sku") String sku,
      @HeaderParam(SECRET) String secret) {
    return answer(
        editSelection.edit(token, new OwnerSecret(secret), new SelectionEdit.Remove(sku)));
  }

  @DELETE
  @Path("{token}")
  @PermitAll
  public Response delete(@PathParam("token") String token, @HeaderParam(SECRET) String secret) {
    return deleteSelection
        .delete(token, new OwnerSecret(secret))
        .map(this::refused)
        .orElseGet(() -> Response.noContent().build());
  }

  private Response answer(EditAnswer answer) {
    return answer.fold(
        edited ->
            Response.ok(SelectionJson.of(edited))
                .tag(tag(edited))
                .header("Cache-Control", "private, no-cache")
                .build(),
        this::refused);
  }

  private Response refused(Refusal refusal) {
    return refusals.from(TEXTS, refusal.status(), refusal.code()).response();
  }

  private static Response fresh(SelectionView selection, Request request) {
    Response.ResponseBuilder known = request.evaluatePreconditions(tag(selection));
    Response.ResponseBuilder answer =
        known != null ? known : Response.ok(SelectionJson.of(selection));
    return answer.tag(tag(selection)).header("Cache-Control", "private, no-cache").build();
  }

  private static EntityTag tag(SelectionView selection) {
    return new EntityTag("v" + selection.version());
  }
}
