package io.vitrine.store.showing.rest;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.store.dossier.DossierAnswer;
import io.vitrine.store.dossier.DossierProblems;
import io.vitrine.store.dossier.WhoActs;
import io.vitrine.store.showing.NextStep;
import io.vitrine.store.showing.NoteVisit;
import io.vitrine.store.showing.ReadVisit;
import io.vitrine.store.showing.ShowArticle;
import io.vitrine.store.showing.Shown;
import io.vitrine.store.showing.Why;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;

/** What was shown on visits of the shops in which the caller advises or manages. */
@Path("visit-sheets")
@RequestScoped
@RolesAllowed({"ADVISER", "MANAGER"})
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class VisitSheetsResource {

  private final ReadVisit readVisit;
  private final NoteVisit noteVisit;
  private final ShowArticle showArticle;
  private final DossierProblems problems;
  private final WhoActs whoActs;

  @Inject
  public VisitSheetsResource(
      ReadVisit readVisit,
      NoteVisit noteVisit,
      ShowArticle showArticle,
      DossierProblems problems,
      WhoActs whoActs) {
    this.readVisit = readVisit;
    this.noteVisit = noteVisit;
    this.showArticle = showArticle;
    this.problems = problems;
    this.whoActs = whoActs;
  }

  @GET
  @Path("{visit}")
  public Response one(@PathParam("visit") String visit) {
    return readVisit
        .of(visit, whoActs.acting())
        .fold(
            sheet ->
                Response.ok(VisitSheetJson.Sheet.of(sheet))
                    .header("Cache-Control", "no-store")
                    .build(),
            refused -> problems.of(refused).response());
  }

  /** Shows an article that nobody had planned. */
  @POST
  @Path("{visit}/lines")
  public Response show(@PathParam("visit") String visit, VisitSheetJson.Found body) {
    if (body == null || body.sku() == null || body.sku().isBlank()) {
      throw new InvalidValue("what is shown is an article");
    }
    return showArticle
        .show(visit, body.sku(), whoActs.acting())
        .fold(
            sku ->
                Response.created(URI.create("visit-sheets/" + visit))
                    .entity(new VisitSheetJson.Noted(sku))
                    .build(),
            refused -> problems.of(refused).response());
  }

  @PUT
  @Path("{visit}/lines/{sku}/reaction")
  public Response react(
      @PathParam("visit") String visit, @PathParam("sku") String sku, VisitSheetJson.Reacted body) {
    Shown.Reaction reaction =
        body == null || body.reaction() == null
            ? null
            : one(
                Shown.Reaction.values(),
                body.reaction(),
                "an article is shown, liked or dismissed");
    return noted(noteVisit.react(visit, sku, reaction, whoActs.acting()));
  }

  @PUT
  @Path("{visit}/lines/{sku}/fate")
  public Response say(
      @PathParam("visit") String visit, @PathParam("sku") String sku, VisitSheetJson.Said body) {
    if (body == null || body.fate() == null) {
      return noted(noteVisit.reopen(visit, sku, whoActs.acting()));
    }
    Shown.Fate fate =
        one(Shown.Fate.values(), body.fate(), "one thinks about an article or does not take it");
    if (fate == Shown.Fate.THINKING) {
      return noted(noteVisit.thinks(visit, sku, whoActs.acting()));
    }
    Why why =
        new Why(
            one(Why.Reason.values(), body.reason(), "what was not taken has a reason of the list"),
            body.words());
    return noted(noteVisit.leaves(visit, sku, why, whoActs.acting()));
  }

  @PUT
  @Path("{visit}/end")
  public Response end(@PathParam("visit") String visit, VisitSheetJson.Ending body) {
    if (body == null) {
      throw new InvalidValue("a visit ends with a next step, or with none");
    }
    NextStep next =
        new NextStep(
            one(NextStep.Kind.values(), body.next(), "a next step is one of the list"),
            body.words(),
            day(body.on()));
    return noted(noteVisit.end(visit, next, body.note(), whoActs.acting()));
  }

  private static LocalDate day(String given) {
    try {
      return given == null ? null : LocalDate.parse(given);
    } catch (DateTimeException noDay) {
      throw new InvalidValue("a day is written as 2026-12-12");
    }
  }

  private static <E extends Enum<E>> E one(E[] all, String name, String otherwise) {
    return Arrays.stream(all)
        .filter(value -> value.name().equals(name))
        .findAny()
        .orElseThrow(() -> new InvalidValue(otherwise));
  }

  private Response noted(DossierAnswer<String> answer) {
    return answer.fold(
        of -> Response.ok(new VisitSheetJson.Noted(of)).build(),
        refused -> problems.of(refused).response());
  }
}
