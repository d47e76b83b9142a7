package io.vitrine.store.stock.rest;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.stock.count.CloseCount;
import io.vitrine.store.stock.count.CountDepartment;
import io.vitrine.store.stock.count.CountLine;
import io.vitrine.store.stock.count.CountPieces;
import io.vitrine.store.stock.count.CountSheet;
import io.vitrine.store.stock.count.Counts;
import io.vitrine.store.stock.count.StartCount;
import io.vitrine.store.stock.desk.StockAnswer;
import io.vitrine.store.stock.desk.StockProblems;
import io.vitrine.store.stock.desk.StockRefusal;
import io.vitrine.store.stock.desk.WhoHandles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Counting what lies in a shop; blind until the differences are asked for. */
@Path("stock-counts")
@Consumes("application/json")
@Produces({"application/json", Problem.MEDIA_TYPE})
@RolesAllowed({"ADVISER", "MANAGER"})
public class CountsResource {

  private final StartCount start;
  private final CountPieces count;
  private final CloseCount close;
  private final Counts counts;
  private final WhoHandles who;

  @Inject private StockProblems problems;
  @Inject private Refusals refusals;
  @Inject private Assortment assortment;
  @Inject private CountDepartment department;

  @Inject
  public CountsResource(
      StartCount start, CountPieces count, CloseCount close, Counts counts, WhoHandles who) {
    this.start = start;
    this.count = count;
    this.close = close;
    this.counts = counts;
    this.who = who;
  }

  /**
   * A count that begins: of these numbers, or of what the shop has of a category of the catalogue;
   * without either, what is scanned makes the list.
   */
  public record StartJson(String shop, String name, List<String> skus, String category) {
    List<String> listed() {
      return skus == null ? List.of() : skus;
    }
  }

  /** What the scanner typed. */
  public record ScanJson(String code) {}

  /** What was counted by hand. */
  public record CountedJson(Integer counted) {}

  /** Why counted and ledger differ: of single articles, and of all others. */
  public record ReasonsJson(String reason, Map<String, String> reasons) {}

  /** A line; what the ledger had is there once the count is compared. */
  public record LineJson(
      String sku,
      Integer counted,
      Integer ledger,
      Integer difference,
      boolean again,
      String reason) {
    static LineJson of(CountLine line, CountSheet sheet) {
      return new LineJson(
          line.getSku(),
          line.getCounted(),
          sheet.isOpen() ? line.getLedger() : null,
          sheet.isOpen() && line.isNoted() ? line.getDifference() : null,
          line.isMoved(),
          line.getReason());
    }
  }

  /** A count. */
  public record SheetJson(String id, String shop, String name, String state, String startedAt) {
    static SheetJson of(CountSheet sheet) {
      return new SheetJson(
          sheet.getId(),
          sheet.getShop(),
          sheet.getName(),
          sheet.getState().name(),
          sheet.getStartedAt().toString());
    }
  }

  /** A page of counts. */
  public record PageJson(long total, int page, int size, List<SheetJson> items) {}

  /** A count with a page of its lines. */
  public record WholeJson(
      SheetJson sheet, long total, long counted, int page, int size, List<LineJson> lines) {}

  @GET
  @Operation(summary = "Counts of a shop, the newest first")
  public Response list(
      @QueryParam("shop") String shop,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    StockLines.paged(page, size);
    return counts
        .of(shop, page, size, who.hand())
        .fold(
            found ->
                fresh(
                    new PageJson(
                        found.total(),
                        page,
                        size,
                        found.items().stream().map(SheetJson::of).toList())),
            this::refused);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A count with a page of its lines, in their order")
  public Response one(
      @PathParam("id") String id,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("100") int size) {
    StockLines.paged(page, size);
    return counts
        .one(id, page, size, who.hand())
        .fold(
            found ->
                fresh(
                    new WholeJson(
                        SheetJson.of(found.sheet()),
                        found.total(),
                        found.counted(),
                        page,
                        size,
                        found.lines().stream()
                            .map(line -> LineJson.of(line, found.sheet()))
                            .toList())),
            this::refused);
  }

  @POST
  @Operation(
      summary = "Begins a count of some articles of a shop, or of a department",
      description = "A department is a category's code; numbers and a category are 422.")
  public Response start(StartJson wanted) {
    if (wanted == null) {
      return refusals.ofStatus(400).response();
    }
    if (wanted.category() != null && !wanted.listed().isEmpty()) {
      throw new InvalidValue("a count is of numbers or of a category");
    }
    StockAnswer<CountSheet> begun =
        wanted.category() == null
            ? start.of(wanted.shop(), wanted.name(), wanted.listed(), who.hand())
            : department.of(wanted.shop(), wanted.name(), wanted.category(), who.hand());
    return begun.fold(
        sheet -> Response.status(201).entity(SheetJson.of(sheet)).build(), this::refused);
  }

  @POST
  @Path("{id}/scans")
  @Operation(
      summary = "One more piece was scanned",
      description = "EAN, GS1 Digital Link, our label or the variant's number.")
  public Response scan(@PathParam("id") String id, ScanJson scanned) {
    if (scanned == null) {
      return refusals.ofStatus(400).response();
    }
    return assortment
        .scanned(scanned.code())
        .map(article -> line(count.scan(id, article.getSku(), who.hand())))
        .orElseGet(() -> problems.of(StockRefusal.UNKNOWN_CODE).response());
  }

  @PUT
  @Path("{id}/lines/{sku}")
  @Operation(summary = "So many pieces were counted, in place of what was noted before")
  public Response enter(
      @PathParam("id") String id, @PathParam("sku") String sku, CountedJson counted) {
    if (counted == null || counted.counted() == null) {
      throw new InvalidValue("a count says how many");
    }
    return line(count.enter(id, sku, counted.counted(), who.hand()));
  }

  @POST
  @Path("{id}/comparisons")
  @Operation(summary = "Ends the blind part: the differences are shown")
  public Response compare(@PathParam("id") String id) {
    return sheet(close.compare(id, who.hand()));
  }

  @POST
  @Path("{id}/recounts")
  @RolesAllowed("MANAGER")
  @Operation(summary = "Sends a compared count back to be counted again")
  public Response again(@PathParam("id") String id) {
    return sheet(close.again(id, who.hand()));
  }

  @POST
  @Path("{id}/closings")
  @RolesAllowed("MANAGER")
  @Operation(
      summary = "Writes the differences to the ledger",
      description = "Each with a reason, its own or the one of all others.")
  public Response finish(@PathParam("id") String id, ReasonsJson given) {
    if (given == null) {
      return refusals.ofStatus(400).response();
    }
    return sheet(
        close.finish(
            id,
            new CloseCount.Reasons(
                given.reasons() == null ? Map.of() : given.reasons(), given.reason()),
            who.hand()));
  }

  @POST
  @Path("{id}/droppings")
  @RolesAllowed("MANAGER")
  @Operation(summary = "Drops a count; nothing of it is written")
  public Response drop(@PathParam("id") String id) {
    return sheet(close.drop(id, who.hand()));
  }

  /** What was noted; never what the ledger has. */
  private Response line(StockAnswer<CountLine> answer) {
    return answer.fold(
        line ->
            Response.ok(
                    new LineJson(
                        line.getSku(), line.getCounted(), null, null, line.isMoved(), null))
                .build(),
        this::refused);
  }

  private Response sheet(StockAnswer<CountSheet> answer) {
    return answer.fold(sheet -> Response.ok(SheetJson.of(sheet)).build(), this::refused);
  }

  private Response refused(StockAnswer.Refused<?> refused) {
    return problems.of(refused).response();
  }

  private static Response fresh(Object body) {
    return Response.ok(body).header("Cache-Control", "no-store").build();
  }
}
