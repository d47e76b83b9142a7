package io.vitrine.store.stock.rest;

import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.stock.StockLevel;
import io.vitrine.store.stock.desk.BookGoods;
import io.vitrine.store.stock.desk.Hand;
import io.vitrine.store.stock.desk.StockAnswer;
import io.vitrine.store.stock.desk.StockProblems;
import io.vitrine.store.stock.desk.WhoHandles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What was delivered, and what cannot be sold any more. */
@Path("")
@Consumes("application/json")
@Produces({"application/json", Problem.MEDIA_TYPE})
@RolesAllowed({"ADVISER", "MANAGER"})
public class GoodsResource {

  private final BookGoods book;
  private final WhoHandles who;
  private final StockProblems problems;
  private final Refusals refusals;

  @Inject
  public GoodsResource(BookGoods book, WhoHandles who, StockProblems problems, Refusals refusals) {
    this.book = book;
    this.who = who;
    this.problems = problems;
    this.refusals = refusals;
  }

  /**
   * Goods of a shop.
   *
   * @param words the delivery note's number, or why it is written off
   */
  public record GoodsJson(String shop, String words, List<StockLines.LineJson> lines) {}

  /** The levels as they are now. */
  public record LevelsJson(List<StockResource.LevelJson> items) {}

  @POST
  @Path("stock-receipts")
  @Operation(
      summary = "Takes delivered goods into the stock of a shop",
      description = "The same Idempotency-Key with the same goods gets the same answer.")
  public Response receive(@HeaderParam("Idempotency-Key") String key, GoodsJson goods) {
    return book(key, goods, book::receive);
  }

  @POST
  @Path("stock-breakages")
  @Operation(
      summary = "Writes off what cannot be sold any more",
      description = "Needs a reason. More than lies there is refused: then a count is the answer.")
  public Response writeOff(@HeaderParam("Idempotency-Key") String key, GoodsJson goods) {
    return book(key, goods, book::writeOff);
  }

  private Response book(
      String key,
      GoodsJson goods,
      BiFunction<BookGoods.Booking, Hand, StockAnswer<List<StockLevel>>> act) {
    if (goods == null) {
      return refusals.ofStatus(400).response();
    }
    return act.apply(
            new BookGoods.Booking(
                goods.shop(), StockLines.goods(goods.lines()), goods.words(), key),
            who.hand())
        .fold(
            levels ->
                Response.status(201)
                    .entity(
                        new LevelsJson(levels.stream().map(StockResource.LevelJson::of).toList()))
                    .build(),
            refused -> problems.of(refused).response());
  }
}
