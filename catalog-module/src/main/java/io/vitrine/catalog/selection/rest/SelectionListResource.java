package io.vitrine.catalog.selection.rest;

import io.vitrine.catalog.rest.BackTo;
import io.vitrine.catalog.selection.BeginSelection;
import io.vitrine.catalog.selection.DeleteSelection;
import io.vitrine.catalog.selection.EditAnswer;
import io.vitrine.catalog.selection.EditSelection;
import io.vitrine.catalog.selection.Refusal;
import io.vitrine.catalog.selection.SelectionEdit;
import io.vitrine.catalog.selection.SelectionPace;
import io.vitrine.catalog.selection.Selections;
import io.vitrine.catalog.selection.TransferItem;
import io.vitrine.catalog.selection.rest.SelectionFormResource.Addressed;
import io.vitrine.catalog.selection.sharing.Link;
import io.vitrine.catalog.selection.sharing.OwnedSelection;
import io.vitrine.catalog.selection.sharing.OwnedSelections;
import io.vitrine.shell.problem.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;

/**
 * The plain forms about whole lists: keep in one, begin, choose, share, leave, delete. What a
 * browser remembers changes here, so each answers with its cookie.
 */
@Path("selection-forms")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces({MediaType.TEXT_HTML, Problem.MEDIA_TYPE})
public class SelectionListResource {

  private static final String PAGE = "/selection";

  /** In the place of a list: one that is begun with this. */
  private static final String NEW = "new";

  private final Selections selections;
  private final BeginSelection beginSelection;
  private final EditSelection editSelection;
  private final TransferItem transferItem;
  private final DeleteSelection deleteSelection;
  private final SelectionPace pace;
  private final HttpServletRequest request;

  @Inject
  public SelectionListResource(
      Selections selections,
      BeginSelection beginSelection,
      EditSelection editSelection,
      TransferItem transferItem,
      DeleteSelection deleteSelection,
      SelectionPace pace,
      @Context HttpServletRequest request) {
    this.selections = selections;
    this.beginSelection = beginSelection;
    this.editSelection = editSelection;
    this.transferItem = transferItem;
    this.deleteSelection = deleteSelection;
    this.pace = pace;
    this.request = request;
  }

  /** In the current list; where there is none, in one that is begun for it. */
  @POST
  @Path("keep")
  @PermitAll
  public Response keep(
      @BeanParam Addressed form,
      @FormParam("sku") @DefaultValue("") String sku,
      @FormParam("back") String back) {
    return kept(form.lists(), form.held(), sku, BackTo.path(back, PAGE));
  }

  /** In the named list, which is the current one from now on; or in a new one of this name. */
  @POST
  @Path("keep-in")
  @PermitAll
  public Response keepIn(
      @BeanParam Addressed form,
      @FormParam("name") String name,
      @FormParam("sku") @DefaultValue("") String sku,
      @FormParam("back") String back) {
    URI page = BackTo.path(back, PAGE);
    return NEW.equals(form.list)
        ? begun(form.lists(), name, page, Optional.of(new SelectionEdit.Keep(sku, null)))
        : kept(form.lists(), form.held(), sku, page);
  }

  private Response kept(
      OwnedSelections lists, Optional<OwnedSelection> held, String sku, URI page) {
    SelectionEdit keep = new SelectionEdit.Keep(sku, null);
    if (held.isEmpty()) {
      return begun(lists, null, page, Optional.of(keep));
    }
    boolean mine = lists.of(held.get().token()).isPresent();
    EditAnswer answer = editSelection.edit(held.get(), keep);
    boolean gone = answer.fold(edited -> false, SelectionListResource::isGone);
    if (gone && mine) {
      // what the cookie names was deleted meanwhile
      return begun(lists.without(held.get().token()), null, page, Optional.of(keep));
    }
    // a list by its link alone is not remembered by keeping something in it
    OwnedSelections known = mine ? lists.with(held.get()) : lists;
    return answer.fold(
        edited -> SelectionForms.done(page, known, request),
        refusal -> SelectionForms.refused(refusal, page));
  }

  /** Another list. */
  @POST
  @Path("begin")
  @PermitAll
  public Response begin(@BeanParam Addressed form, @FormParam("name") String name) {
    return begun(form.lists(), name, URI.create(PAGE), Optional.empty());
  }

  private Response begun(
      OwnedSelections lists, String name, URI page, Optional<SelectionEdit> first) {
    if (lists.isFull()) {
      return SelectionForms.refused(Refusal.TOO_MANY_LISTS, page);
    }
    if (!pace.admits(request.getRemoteAddr())) {
      return SelectionForms.refused(Refusal.TOO_MANY, page);
    }
    Optional<OwnedSelection> begun = beginSelection.begin(name);
    if (begun.isEmpty()) {
      return SelectionForms.refused(Refusal.TOO_LONG, page);
    }
    Optional<Refusal> refused =
        first.flatMap(
            edit ->
                editSelection
                    .edit(begun.get(), edit)
                    .fold(edited -> Optional.empty(), Optional::of));
    return refused
        .map(refusal -> SelectionForms.refused(refusal, page))
        .orElseGet(() -> SelectionForms.done(page, lists.with(begun.get()), request));
  }

  /** What is kept from now on goes there. */
  @POST
  @Path("choose")
  @PermitAll
  public Response choose(@BeanParam Addressed form) {
    URI page = URI.create(PAGE);
    return form.held()
        .filter(held -> form.lists().of(held.token()).isPresent())
        .map(held -> SelectionForms.done(page, form.lists().with(held), request))
        .orElseGet(() -> SelectionForms.refused(Refusal.UNKNOWN, page));
  }

  /** A list in which somebody takes part by a link stands among their own from now on. */
  @POST
  @Path("join")
  @PermitAll
  public Response join(@BeanParam Addressed form) {
    URI page = URI.create(form.page());
    Optional<OwnedSelection> held = form.held();
    if (held.flatMap(selections::open).filter(opened -> opened.right().edits()).isEmpty()) {
      return SelectionForms.refused(Refusal.UNKNOWN, page);
    }
    if (form.lists().isFull() && form.lists().of(held.get().token()).isEmpty()) {
      return SelectionForms.refused(Refusal.TOO_MANY_LISTS, page);
    }
    return SelectionForms.done(URI.create(PAGE), form.lists().with(held.get()), request);
  }

  /** The browser forgets a list of somebody else's; the list stays as it is. */
  @POST
  @Path("leave")
  @PermitAll
  public Response leave(@BeanParam Addressed form) {
    boolean others = form.held().filter(held -> held.owner().value().isEmpty()).isPresent();
    return others
        ? Response.seeOther(URI.create(PAGE))
            .cookie(SelectionCookie.of(form.lists().without(form.list), request))
            .build()
        : SelectionForms.refused(Refusal.UNKNOWN, URI.create(PAGE));
  }

  /** From one list to another. */
  @POST
  @Path("transfer")
  @PermitAll
  public Response transfer(
      @BeanParam Addressed form,
      @FormParam("to") @DefaultValue("") String to,
      @FormParam("sku") @DefaultValue("") String sku) {
    URI page = URI.create(form.page());
    Optional<OwnedSelection> target = form.lists().of(to);
    if (form.held().isEmpty() || target.isEmpty()) {
      return SelectionForms.refused(Refusal.UNKNOWN, page);
    }
    return transferItem
        .transfer(form.held().get(), target.get(), sku)
        .map(refusal -> SelectionForms.refused(refusal, page))
        .orElseGet(() -> SelectionForms.done(page, form.lists(), request));
  }

  /** A link to give away, or one that leads nowhere any more. */
  @POST
  @Path("link")
  @PermitAll
  public Response link(
      @BeanParam Addressed form,
      @FormParam("kind") @DefaultValue("") String kind,
      @FormParam("act") @DefaultValue("") String act) {
    URI page = URI.create(form.page() + "#share");
    Optional<SelectionEdit> edit =
        Link.of(kind)
            .map(
                link ->
                    act.equals("take-back")
                        ? new SelectionEdit.TakeBack(link)
                        : new SelectionEdit.Share(link));
    if (edit.isEmpty() || form.held().isEmpty()) {
      return SelectionForms.refused(Refusal.UNKNOWN, page);
    }
    return editSelection
        .edit(form.held().get(), edit.get())
        .fold(
            edited -> SelectionForms.done(page, form.lists(), request),
            refusal -> SelectionForms.refused(refusal, page));
  }

  @POST
  @Path("delete")
  @PermitAll
  public Response delete(@BeanParam Addressed form) {
    Optional<OwnedSelection> held = form.held();
    Optional<Refusal> refused = held.flatMap(deleteSelection::delete);
    if (refused.isPresent() && refused.get() != Refusal.UNKNOWN) {
      return SelectionForms.refused(refused.get(), URI.create(form.page()));
    }
    OwnedSelections left =
        held.map(gone -> form.lists().without(gone.token())).orElse(form.lists());
    return Response.seeOther(URI.create(PAGE)).cookie(SelectionCookie.of(left, request)).build();
  }

  private static boolean isGone(Refusal refusal) {
    return refusal == Refusal.UNKNOWN || refusal == Refusal.NOT_OWNER;
  }
}
