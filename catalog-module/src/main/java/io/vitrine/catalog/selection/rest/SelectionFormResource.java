package io.vitrine.catalog.selection.rest;

import io.vitrine.catalog.rest.BackTo;
import io.vitrine.catalog.selection.EditSelection;
import io.vitrine.catalog.selection.Refusal;
import io.vitrine.catalog.selection.SelectionEdit;
import io.vitrine.catalog.selection.sharing.OwnedSelection;
import io.vitrine.catalog.selection.sharing.OwnedSelections;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The plain forms that change what stands in a list: note, measure, move, remove, rename. They need
 * no session, no script and no view state: the cookie is SameSite and the shell refuses what
 * another site sends. A refusal goes back to the page as {@code ?refused=}, where it stands in
 * words.
 */
@Path("selection-forms")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces({MediaType.TEXT_HTML, Problem.MEDIA_TYPE})
public class SelectionFormResource {

  private final EditSelection editSelection;
  private final Refusals refusals;
  private final HttpServletRequest request;

  @Inject
  public SelectionFormResource(
      EditSelection editSelection, Refusals refusals, @Context HttpServletRequest request) {
    this.editSelection = editSelection;
    this.refusals = refusals;
    this.request = request;
  }

  /** Which list a form is about: one of this browser's, or one by its link to take part. */
  public static class Addressed {

    @CookieParam(OwnedSelection.COOKIE)
    String cookie;

    @FormParam("list")
    String list;

    OwnedSelections lists() {
      return OwnedSelections.ofCookie(cookie);
    }

    /** The list that was named, else the current one. */
    Optional<OwnedSelection> held() {
      return list == null || list.isEmpty()
          ? lists().current()
          : lists().of(list).or(() -> Optional.of(OwnedSelection.byLink(list)));
    }

    /** The page on which the form stood. */
    String page() {
      boolean current =
          held().map(OwnedSelection::token).equals(lists().current().map(OwnedSelection::token));
      return current || !list.matches("[\\w-]{22}") ? "/selection" : "/selection/" + list;
    }
  }

  @POST
  @Path("note")
  @PermitAll
  public Response note(
      @BeanParam Addressed form,
      @FormParam("sku") @DefaultValue("") String sku,
      @FormParam("was") String was,
      @FormParam("note") String note) {
    return edit(form, new SelectionEdit.Note(sku, was, note), item(sku));
  }

  @POST
  @Path("note-all")
  @PermitAll
  public Response noteAll(
      @BeanParam Addressed form, @FormParam("was") String was, @FormParam("note") String note) {
    return edit(form, new SelectionEdit.NoteAll(was, note), "#list-note");
  }

  @POST
  @Path("measure")
  @PermitAll
  public Response measure(
      @BeanParam Addressed form,
      @FormParam("label") String label,
      @FormParam("length") String length) {
    return edit(form, new SelectionEdit.Measure(label, length), "#measures");
  }

  @POST
  @Path("unmeasure")
  @PermitAll
  public Response unmeasure(
      @BeanParam Addressed form, @FormParam("label") @DefaultValue("") String label) {
    return edit(form, new SelectionEdit.Unmeasure(label), "#measures");
  }

  @POST
  @Path("unpicture")
  @PermitAll
  public Response unpicture(
      @BeanParam Addressed form, @FormParam("picture") @DefaultValue("") String picture) {
    return edit(form, new SelectionEdit.TakeDown(picture), "#pictures");
  }

  @POST
  @Path("move")
  @PermitAll
  public Response move(
      @BeanParam Addressed form,
      @FormParam("sku") @DefaultValue("") String sku,
      @FormParam("step") @DefaultValue("down") String step) {
    return edit(form, new SelectionEdit.Move(sku, step.equals("up") ? -1 : 1), item(sku));
  }

  /** What the new version is, for the next arrangement. */
  public record ArrangedJson(long version) {}

  /** All articles in this order, on the version that was read; for the page's own script. */
  @POST
  @Path("arrange")
  @PermitAll
  @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
  public Response arrange(
      @BeanParam Addressed form,
      @FormParam("version") @DefaultValue("-1") long version,
      @FormParam("sku") List<String> skus) {
    return form.held()
        .map(
            held ->
                editSelection
                    .edit(held, new SelectionEdit.Arrange(skus), Optional.of(version))
                    .fold(
                        edited -> Response.ok(new ArrangedJson(edited.view().version())).build(),
                        this::problem))
        .orElseGet(() -> problem(Refusal.UNKNOWN));
  }

  private Response problem(Refusal refusal) {
    return refusals.from(SelectionResource.TEXTS, refusal.status(), refusal.code()).response();
  }

  @POST
  @Path("remove")
  @PermitAll
  public Response remove(
      @BeanParam Addressed form,
      @FormParam("sku") @DefaultValue("") String sku,
      @FormParam("back") String back) {
    return edit(form, new SelectionEdit.Remove(sku), BackTo.path(back, form.page()));
  }

  @POST
  @Path("rename")
  @PermitAll
  public Response rename(@BeanParam Addressed form, @FormParam("name") String name) {
    return edit(form, new SelectionEdit.Rename(name), "");
  }

  /** The place of an article on the page. */
  private static String item(String sku) {
    return sku.matches("[A-Za-z0-9._-]{1,64}") ? "#item-" + sku : "";
  }

  private Response edit(Addressed form, SelectionEdit edit, String place) {
    return edit(form, edit, URI.create(form.page() + place));
  }

  private Response edit(Addressed form, SelectionEdit edit, URI back) {
    Optional<OwnedSelection> held = form.held();
    if (held.isEmpty()) {
      return SelectionForms.refused(Refusal.UNKNOWN, back);
    }
    return editSelection
        .edit(held.get(), edit)
        .fold(
            edited -> SelectionForms.done(back, form.lists(), request),
            refusal -> SelectionForms.refused(refusal, back));
  }
}
