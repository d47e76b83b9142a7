package io.vitrine.store.stock.rest;

import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.stock.Stock;
import io.vitrine.store.stock.StockLevel;
import io.vitrine.store.stock.StockTakeover;
import io.vitrine.store.stock.TakeOverStock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The stock ledger of a shop. */
@Path("stock-levels")
@Produces("application/json")
public class StockResource {

  private static final int MOST = 500;

  private final Stock stock;
  private final TakeOverStock takeOver;
  private final SignedIn signedIn;
  private final Refusals refusals;

  @Inject
  public StockResource(Stock stock, TakeOverStock takeOver, SignedIn signedIn, Refusals refusals) {
    this.stock = stock;
    this.takeOver = takeOver;
    this.signedIn = signedIn;
    this.refusals = refusals;
  }

  /** A page of levels in order of the numbers; {@code next} is null on the last. */
  public record PageJson(String shop, List<LevelJson> items, String next) {}

  /** How many of a variant. */
  public record LevelJson(String sku, int onHand, String asOf, long version) {
    static LevelJson of(StockLevel level) {
      return new LevelJson(
          level.getSku(), level.getOnHand(), level.getAsOf().toString(), level.getVersion());
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
