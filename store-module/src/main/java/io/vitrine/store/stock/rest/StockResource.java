package io.vitrine.store.stock.rest;

import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.stock.Stock;
import io.vitrine.store.stock.StockLevel;
import io.vitrine.store.stock.StockMove;
import io.vitrine.store.stock.StockTakeover;
import io.vitrine.store.stock.TakeOverStock;
import io.vitrine.store.stock.desk.ReadStock;
import io.vitrine.store.stock.desk.StockProblems;
import io.vitrine.store.stock.desk.WhoHandles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The stock ledger of a shop. */
@Path("stock-levels")
@Produces("application/json")
public class StockResource {

  private static final int MOST = 500;

  private final Stock stock;
  private final TakeOverStock takeOver;
  private final SignedIn signedIn;
  private final Refusals refusals;

  @Inject private ReadStock read;
  @Inject private WhoHandles who;
  @Inject private StockProblems problems;

  @Inject
  public StockResource(Stock stock, TakeOverStock takeOver, SignedIn signedIn, Refusals refusals) {
    this.stock = stock;
    this.takeOver = takeOver;
    this.signedIn = signedIn;
    this.refusals = refusals;
  }

  /** A page of levels in order of the numbers; {@code next} is null on the last. */
  public record PageJson(String shop, List<LevelJson> items, String next) {}

  /** How many of a variant lie in the shop, are kept for visits, and are free. */
  public record LevelJson(
      String sku, int onHand, int setAside, int free, String asOf, long version) {
    static LevelJson of(StockLevel level) {
      return new LevelJson(
          level.getSku(),
          level.getOnHand(),
          level.getSetAside(),
          level.getFree(),
          level.getAsOf().toString(),
          level.getVersion());
    }
  }

  /** Of which shop the catalogue's figures are taken over. */
  public record TakeoverRequestJson(String shop) {}

  /** How far it came. */
  public record TakeoverJson(String shop, int taken, boolean finished, String lastError) {
    static TakeoverJson of(StockTakeover state) {
      return new TakeoverJson(
          state.getShop(), state.getTaken(), state.isFinished(), state.getLastError());
    }
  }

  @GET
  @RolesAllowed({"ADVISER", "CASHIER", "MANAGER"})
  public Response list(
      @QueryParam("shop") String shop,
      @QueryParam("after") @DefaultValue("") String after,
      @QueryParam("limit") @DefaultValue("100") int limit) {
    if (shop == null
        || !signedIn.shopsWith(Role.ADVISER, Role.CASHIER, Role.MANAGER).contains(shop)) {
      return refusals.notAllowed().response();
    }
    int most = Math.max(1, Math.min(limit, MOST));
    List<StockLevel> levels = stock.page(shop, after, most);
    String next = levels.size() < most ? null : levels.get(levels.size() - 1).getSku();
    return Response.ok(new PageJson(shop, levels.stream().map(LevelJson::of).toList(), next))
        .build();
  }

  /** An article in a shop: what lies there, for whom, and whether it is held back (recalled). */
  public record ShelfJson(
      String shop,
      String sku,
      int onHand,
      int setAside,
      int free,
      boolean heldBack,
      List<KeptJson> kept) {}

  /** Pieces kept for a visit. */
  public record KeptJson(String dossier, int quantity, String until) {}

  /** A move, and how the level stood then. */
  public record MoveJson(
      long version,
      String kind,
      int quantity,
      int aside,
      int onHand,
      int setAside,
      String reason,
      String at,
      String by) {
    static MoveJson of(StockMove move) {
      return new MoveJson(
          move.getVersion(),
          move.getKind().name(),
          move.getQuantity(),
          move.getAside(),
          move.getOnHand(),
          move.getSetAside(),
          move.getReason(),
          move.getMovedAt().toString(),
          move.getMovedBy());
    }
  }

  /** Moves, the newest first; {@code next} is null on the last page. */
  public record MovesJson(List<MoveJson> items, Long next) {}

  @GET
  @Path("{shop}/{sku}")
  @RolesAllowed({"ADVISER", "MANAGER"})
  @Operation(summary = "What lies of an article in a shop, and for whom it is kept")
  public Response one(
      @PathParam("shop") String shop, @PathParam("sku") String sku, @Context Request request) {
    return read.of(shop, sku, who.hand())
        .fold(
            shelf -> {
              EntityTag tag =
                  new EntityTag(
                      shelf.version() + "-" + shelf.isHeldBack() + "-" + shelf.kept().hashCode());
              Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
              return (unchanged == null ? Response.ok(json(shop, sku, shelf)).tag(tag) : unchanged)
                  .build();
            },
            refused -> problems.of(refused).response());
  }

  private static ShelfJson json(String shop, String sku, ReadStock.Shelf shelf) {
    return new ShelfJson(
        shop,
        sku,
        shelf.onHand(),
        shelf.setAside(),
        shelf.free(),
        shelf.isHeldBack(),
        shelf.kept().stream()
            .map(kept -> new KeptJson(kept.dossier(), kept.quantity(), kept.until().toString()))
            .toList());
  }

  @GET
  @Path("{shop}/{sku}/moves")
  @RolesAllowed({"ADVISER", "MANAGER"})
  @Operation(summary = "The moves of an article in a shop, the newest first")
  public Response moves(
      @PathParam("shop") String shop,
      @PathParam("sku") String sku,
      @QueryParam("before") Long before,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    int most = Math.max(1, Math.min(limit, MOST));
    return read.moves(shop, sku, before == null ? Long.MAX_VALUE : before, most, who.hand())
        .fold(
            moves ->
                Response.ok(
                        new MovesJson(
                            moves.stream().map(MoveJson::of).toList(),
                            moves.size() < most ? null : moves.get(moves.size() - 1).getVersion()))
                    .header("Cache-Control", "no-store")
                    .build(),
            refused -> problems.of(refused).response());
  }

  @POST
  @Path("takeovers")
  @Consumes("application/json")
  @RolesAllowed("MANAGER")
  public Response takeOver(TakeoverRequestJson wanted) {
    if (wanted == null) {
      return refusals.ofStatus(400).response();
    }
    if (!signedIn.mayActIn(Role.MANAGER, String.valueOf(wanted.shop()))) {
      return refusals.notAllowed().response();
    }
    return Response.ok(TakeoverJson.of(takeOver.of(wanted.shop()))).build();
  }
}
