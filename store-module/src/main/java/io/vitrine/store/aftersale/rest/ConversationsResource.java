package io.vitrine.store.aftersale.rest;

import io.vitrine.shell.problem.Problem;
import io.vitrine.store.aftersale.AfterSaleProblems;
import io.vitrine.store.aftersale.AfterSaleRefusal;
import io.vitrine.store.aftersale.conversation.AnswerFigures;
import io.vitrine.store.aftersale.conversation.ConversationEntry;
import io.vitrine.store.aftersale.conversation.Conversations;
import io.vitrine.store.aftersale.conversation.NoteConversation;
import io.vitrine.store.aftersale.conversation.Said;
import io.vitrine.store.dossier.ShopRights;
import io.vitrine.store.dossier.WhoActs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;

/** What was said between somebody of the book and the shops. */
@Path("conversations")
@RequestScoped
@RolesAllowed({"ADVISER", "MANAGER"})
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ConversationsResource {

  private final Conversations conversations;
  private final NoteConversation note;
  private final AnswerFigures figures;
  private final AfterSaleProblems problems;
  private final WhoActs whoActs;

  @Inject private ShopRights rights;

  @Inject
  public ConversationsResource(
      Conversations conversations,
      NoteConversation note,
      AnswerFigures figures,
      AfterSaleProblems problems,
      WhoActs whoActs) {
    this.conversations = conversations;
    this.note = note;
    this.figures = figures;
    this.problems = problems;
    this.whoActs = whoActs;
  }

  /** What was said, and by whom. */
  public record New(String kind, String words) {}

  /** When it was noted. */
  public record Noted(Instant at) {}

  /** How the shop keeps its promise to answer: four weeks, without persons. */
  @GET
  public Response figures(@QueryParam("shop") String shop) {
    return rights.allow(whoActs.acting(), shop, "conversations")
        ? Told.fresh(figures.of(shop))
        : problems.of(AfterSaleRefusal.OTHER_SHOP).response();
  }

  @GET
  @Path("{client}")
  public Response read(@PathParam("client") String client) {
    return conversations
        .of(client, whoActs.acting())
        .fold(Told::fresh, refused -> problems.of(refused).response());
  }

  @POST
  @Path("{client}")
  public Response note(@PathParam("client") String client, New body) {
    New told = Told.present(body);
    return note.note(
            client,
            new Said(Told.named(ConversationEntry.Kind.class, told.kind()), told.words()),
            whoActs.acting())
        .fold(
            at -> Response.status(Response.Status.CREATED).entity(new Noted(at)).build(),
            refused -> problems.of(refused).response());
  }
}
