package io.vitrine.catalog.availability.rest;

import io.vitrine.catalog.availability.StockLevel;
import io.vitrine.catalog.availability.StockLevels;
import io.vitrine.catalog.availability.StockPageTold;
import io.vitrine.catalog.availability.StockTold;
import io.vitrine.catalog.availability.TakeStockPage;
import io.vitrine.catalog.availability.TakeStockTold;
import io.vitrine.catalog.shop.Shops;
import io.vitrine.catalog.told.ToldAnswer;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the store knows of stock; no person and no other module reads or tells it. */
@Path("stock-levels")
@RequestScoped
@RolesAllowed("service:store")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class StockLevelsResource {

  private static final String TEXTS = "io.vitrine.catalog.availability.texts";
  private static final int MOST = 1000;

  private final StockLevels levels;
  private final TakeStockTold takeStockTold;
  private final TakeStockPage takeStockPage;
  private final Shops shops;
  private final Refusals refusals;

  @Inject
  public StockLevelsResource(
      StockLevels levels,
      TakeStockTold takeStockTold,
      TakeStockPage takeStockPage,
      Shops shops,
      Refusals refusals) {
    this.levels = levels;
    this.takeStockTold = takeStockTold;
    this.takeStockPage = takeStockPage;
    this.shops = shops;
    this.refusals = refusals;
  }

  /**
   * A page of a shop's stock.
   *
   * @param next the number after which the next page begins, or {@code null} after the last
   */
  public record StockPage(String shop, List<StockLevel> items, String next) {}

  /**
   * The store's word in JSON.
   *
   * @param messageId names the message for whoever compares the records of both sides; whether it
   *     is news tells its version
   */
  public record ToldJson(
      UUID messageId, String shop, String sku, Integer onHand, Instant asOf, Long version) {
    StockTold value() {
      return told(shop, new LevelJson(sku, onHand, asOf, version));
    }
  }

  /** The store's word on several variants of a shop in JSON. */
  public record ToldPageJson(UUID messageId, String shop, List<LevelJson> items) {
    StockPageTold value() {
      if (items == null || items.contains(null)) {
        throw new InvalidValue("stock levels need items");
      }
      return new StockPageTold(shop, items.stream().map(item -> told(shop, item)).toList());
    }
  }

  /** One variant of several. */
  public record LevelJson(String sku, Integer onHand, Instant asOf, Long version) {}

  private static StockTold told(String shop, LevelJson level) {
    if (level.onHand() == null || level.version() == null) {
      throw new InvalidValue("a stock level needs onHand and version");
    }
    return new StockTold(shop, level.sku(), level.onHand(), level.asOf(), level.version());
  }

  @GET
  @RolesAllowed("service:store")
  public Response page(
      @QueryParam("shop") String shop,
      @QueryParam("category") String category,
      @QueryParam("after") @DefaultValue("") String after,
      @QueryParam("limit") @DefaultValue("500") int limit) {
    if (limit < 1 || limit > MOST) {
      throw new InvalidValue("a page has 1 to " + MOST + " stock levels, not " + limit);
    }
    if (shops.of(shop).isEmpty()) {
      return refusals.notFound().response();
    }
    List<StockLevel> page =
        category == null ? levels.of(shop, after, limit) : levels.of(shop, category, after, limit);
    String next = page.size() < limit ? null : page.get(page.size() - 1).sku();
    return Response.ok(new StockPage(shop, page, next)).header("Cache-Control", "no-store").build();
  }

  @POST
  @RolesAllowed("service:store")
  public Response told(ToldJson told) {
    if (told == null) {
      throw new InvalidValue("a stock level needs a body");
    }
    return answer(takeStockTold.take(told.value()));
  }

  @POST
  @Path("pages")
  @RolesAllowed("service:store")
  public Response toldPage(ToldPageJson told) {
    if (told == null) {
      throw new InvalidValue("stock levels need a body");
    }
    return answer(takeStockPage.take(told.value()));
  }

  private Response answer(ToldAnswer answer) {
    return answer.fold(
        () -> Response.accepted().build(),
        () -> Response.accepted().build(),
        notOurs ->
            refusals.from(TEXTS, 422, "stock-not-ours", notOurs.sku(), notOurs.shop()).response());
  }
}
