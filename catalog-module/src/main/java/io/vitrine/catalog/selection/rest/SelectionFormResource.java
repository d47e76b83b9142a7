package io.vitrine.catalog.selection.rest;

import io.vitrine.catalog.rest.BackTo;
import io.vitrine.catalog.selection.BeginSelection;
import io.vitrine.catalog.selection.DeleteSelection;
import io.vitrine.catalog.selection.EditAnswer;
import io.vitrine.catalog.selection.EditSelection;
import io.vitrine.catalog.selection.OwnedSelection;
import io.vitrine.catalog.selection.Refusal;
import io.vitrine.catalog.selection.SelectionEdit;
import io.vitrine.catalog.selection.SelectionPace;
import io.vitrine.shell.page.SecureCookies;
import io.vitrine.shell.problem.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Optional;

/**
 * The plain forms of the public pages: keep, note, move, remove, rename, delete. They need no
 * session, no script and no view state, so product pages stay as they are for everybody: the cookie
 * is SameSite and the shell refuses what another site sends. A refusal goes back to the page as
 * {@code ?refused=}, where it stands in words.
 */
@Path("selection-forms")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces({MediaType.TEXT_HTML, Problem.MEDIA_TYPE})
public class SelectionFormResource {

  private static final String PAGE = "/selection";

  private final BeginSelection beginSelection;
  private final EditSelection editSelection;
  private final DeleteSelection deleteSelection;
  private final SelectionPace pace;
  private final HttpServletRequest request;

  @Inject
  public SelectionFormResource(
      BeginSelection beginSelection,
      EditSelection editSelection,
      DeleteSelection deleteSelection,
      SelectionPace pace,
      @Context HttpServletRequest request) {
    this.beginSelection = beginSelection;
    this.editSelection = editSelection;
    this.deleteSelection = deleteSelection;
    this.pace = pace;
    this.request = request;
  }

  @POST
  @Path("keep")
  @PermitAll
  public Response keep(
      @CookieParam(OwnedSelection.COOKIE) String cookie,
      @FormParam("sku") @DefaultValue("") String sku,
      @FormParam("back") String back) {
    SelectionEdit keep = new SelectionEdit.Keep(sku, null);
    Optional<OwnedSelection> owned = OwnedSelection.ofCookie(cookie);
    EditAnswer answer =
        owned
            .map(own -> editSelection.edit(own.token(), own.owner(), keep))
            .orElseGet(() -> new EditAnswer.Refused(Refusal.UNKNOWN));
    boolean gone =
        answer.fold(
            edited -> false, refusal -> refusal == Refusal.UNKNOWN || refusal == Refusal.NOT_OWNER);
    if (gone) {
      // nothing kept yet, or what the cookie names was deleted meanwhile
      if (!pace.admits(request.getRemoteAddr())) {
        return refused(Refusal.TOO_MANY, BackTo.path(back, PAGE));
      }
      BeginSelection.Begun begun = beginSelection.begin();
      OwnedSelection fresh = new OwnedSelection(begun.token(), begun.owner());
      owned = Optional.of(fresh);
      answer = editSelection.edit(fresh.token(), fresh.owner(), keep);
    }
    return back(answer, owned.orElseThrow(), BackTo.path(back, PAGE));
  }

  @POST
  @Path("note")
  @PermitAll
  public Response note(
      @CookieParam(OwnedSelection.COOKIE) String cookie,
      @FormParam("sku") @DefaultValue("") String sku,
      @FormParam("note") String note) {
    return edit(cookie, new SelectionEdit.Note(sku, note), sku);
  }

  @POST
  @Path("move")
  @PermitAll
  public Response move(
      @CookieParam(OwnedSelection.COOKIE) String cookie,
      @FormParam("sku") @DefaultValue("") String sku,
      @FormParam("step") @DefaultValue("down") String step) {
    return edit(cookie, new SelectionEdit.Move(sku, step.equals("up") ? -1 : 1), sku);
  }

  @POST
  @Path("remove")
  @PermitAll
  public Response remove(
      @CookieParam(OwnedSelection.COOKIE) String cookie,
      @FormParam("sku") @DefaultValue("") String sku,
      @FormParam("back") String back) {
    return edit(cookie, new SelectionEdit.Remove(sku), BackTo.path(back, PAGE));
  }

  @POST
  @Path("rename")
  @PermitAll
  public Response rename(
      @CookieParam(OwnedSelection.COOKIE) String cookie, @FormParam("name") String name) {
    return edit(cookie, new SelectionEdit.Rename(name), URI.create(PAGE));
  }

  @POST
  @Path("delete")
  @PermitAll
  public Response delete(@CookieParam(OwnedSelection.COOKIE) String cookie) {
    Optional<OwnedSelection> owned = OwnedSelection.ofCookie(cookie);
    Optional<Refusal> refused =
        owned.flatMap(own -> deleteSelection.delete(own.token(), own.owner()));
    if (refused.isPresent() && refused.get() == Refusal.NOT_OWNER) {
      return refused(refused.get(), URI.create(PAGE));
    }
    return Response.seeOther(URI.create(PAGE)).cookie(cookie("", 0)).build();
  }

  private Response edit(String cookie, SelectionEdit edit, String sku) {
    String place = sku.matches("[A-Za-z0-9._-]{1,64}") ? "#item-" + sku : "";
    return edit(cookie, edit, URI.create(PAGE + place));
  }

  private Response edit(String cookie, SelectionEdit edit, URI back) {
    Optional<OwnedSelection> owned = OwnedSelection.ofCookie(cookie);
    if (owned.isEmpty()) {
      return refused(Refusal.UNKNOWN, back);
    }
    OwnedSelection own = owned.get();
    return back(editSelection.edit(own.token(), own.owner(), edit), own, back);
  }

  private Response back(EditAnswer answer, OwnedSelection owned, URI back) {
    return answer.fold(
        edited ->
            Response.seeOther(back)
                .cookie(cookie(owned.cookieValue(), OwnedSelection.COOKIE_SECONDS))
                .build(),
        refusal -> refused(refusal, back));
  }

  private Response refused(Refusal refusal, URI back) {
    return Response.seeOther(
            UriBuilder.fromUri(back).replaceQueryParam("refused", refusal.code()).build())
        .build();
  }

  private NewCookie cookie(String value, int seconds) {
    return new NewCookie.Builder(OwnedSelection.COOKIE)
        .value(value)
        .path("/")
        .maxAge(seconds)
        .httpOnly(true)
        .secure(SecureCookies.wantedFor(request))
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }
}
