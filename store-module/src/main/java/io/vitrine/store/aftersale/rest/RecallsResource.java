package io.vitrine.store.aftersale.rest;

import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.aftersale.AfterSaleAnswer;
import io.vitrine.store.aftersale.AfterSaleProblems;
import io.vitrine.store.aftersale.recall.CheckPieces;
import io.vitrine.store.aftersale.recall.CloseRecall;
import io.vitrine.store.aftersale.recall.OpenRecall;
import io.vitrine.store.aftersale.recall.Outcome;
import io.vitrine.store.aftersale.recall.ReadRecall;
import io.vitrine.store.aftersale.recall.Recalls;
import io.vitrine.store.aftersale.recall.SayOutcome;
import io.vitrine.store.aftersale.recall.SoldPiece;
import io.vitrine.store.dossier.Acting;
import io.vitrine.store.dossier.WhoActs;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Function;

/** Recalls of the house: opened and closed by managers, worked on by the shops that sold. */
@Path("recalls")
@RequestScoped
@RolesAllowed({"ADVISER", "MANAGER"})
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class RecallsResource {

  private static final int A_PAGE = 50;

  private final Recalls recalls;
  private final ReadRecall readRecall;
  private final OpenRecall openRecall;
  private final SayOutcome sayOutcome;
  private final CloseRecall closeRecall;

  @Inject private CheckPieces checkPieces;
  @Inject private AfterSaleProblems problems;
  @Inject private WhoActs whoActs;
  @Inject private SignedIn signedIn;

  @Inject
  public RecallsResource(
      Recalls recalls,
      ReadRecall readRecall,
      OpenRecall openRecall,
      SayOutcome sayOutcome,
      CloseRecall closeRecall) {
    this.recalls = recalls;
    this.readRecall = readRecall;
    this.openRecall = openRecall;
    this.sayOutcome = sayOutcome;
    this.closeRecall = closeRecall;
  }

  /** Open ones first; they concern every shop. */
  @GET
  public Response list(@QueryParam("page") @DefaultValue("1") int asked) {
    int page = Told.page(asked);
    return Told.fresh(
        new RecallJson.Page(
            recalls.count(),
            page,
            recalls.page((page - 1) * A_PAGE, A_PAGE).stream().map(RecallJson.Item::of).toList()));
  }

  @POST
  @RolesAllowed("MANAGER")
  public Response open(RecallJson.New body) {
    return answer(
        openRecall.open(Told.present(body).warning(), manager()),
        number ->
            Response.created(URI.create("recalls/" + number))
                .entity(new RecallJson.Made(number))
                .build());
  }

  @GET
  @Path("{recall}")
  public Response one(
      @PathParam("recall") String number,
      @QueryParam("shop") String shop,
      @QueryParam("page") @DefaultValue("1") int asked) {
    int page = Told.page(asked);
    return answer(
        readRecall.of(number, shop, whoActs.acting()),
        view -> Told.fresh(RecallJson.Whole.of(view, page, A_PAGE)));
  }

  @PUT
  @Path("{recall}/pieces/{shop}/{sale}/{place}/{piece}")
  public Response became(
      @PathParam("recall") String number,
      @PathParam("shop") String shop,
      @PathParam("sale") String sale,
      @PathParam("place") int place,
      @PathParam("piece") int piece,
      RecallJson.Became body) {
    return answer(
        sayOutcome.say(
            number,
            new SoldPiece.Id(shop, sale, place, piece),
            Told.named(Outcome.class, Told.present(body).outcome()),
            whoActs.acting()),
        outcome -> Response.noContent().build());
  }

  /** The pieces that lie in a shop are safe: it sells them again. */
  @PUT
  @Path("{recall}/checks/{shop}/{sku}")
  @RolesAllowed("MANAGER")
  public Response safe(
      @PathParam("recall") String number,
      @PathParam("shop") String shop,
      @PathParam("sku") String sku,
      RecallJson.Checked body) {
    return answer(
        checkPieces.safe(
            new CheckPieces.Pieces(number, shop, sku), Told.present(body).how(), manager()),
        done -> Response.noContent().build());
  }

  /** They are held back again. */
  @DELETE
  @Path("{recall}/checks/{shop}/{sku}")
  @RolesAllowed("MANAGER")
  public Response heldBack(
      @PathParam("recall") String number,
      @PathParam("shop") String shop,
      @PathParam("sku") String sku) {
    return answer(
        checkPieces.heldBack(new CheckPieces.Pieces(number, shop, sku), manager()),
        done -> Response.noContent().build());
  }

  @POST
  @Path("{recall}/closing")
  @RolesAllowed("MANAGER")
  public Response close(@PathParam("recall") String number, RecallJson.Closing body) {
    return answer(
        closeRecall.close(number, Told.present(body).why(), manager()),
        closed -> Response.noContent().build());
  }

  private Acting manager() {
    return new Acting(signedIn.getStaff(), signedIn.getName(), signedIn.shopsWith(Role.MANAGER));
  }

  private <V> Response answer(AfterSaleAnswer<V> answer, Function<V, Response> done) {
    return answer.fold(done, refused -> problems.of(refused).response());
  }
}
