package io.vitrine.store.stock.rest;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.stock.desk.StockAnswer;
import io.vitrine.store.stock.desk.StockProblems;
import io.vitrine.store.stock.desk.WhoHandles;
import io.vitrine.store.stock.transfer.ReceiveTransfer;
import io.vitrine.store.stock.transfer.SendTransfer;
import io.vitrine.store.stock.transfer.TransferView;
import io.vitrine.store.stock.transfer.Transfers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Pieces on their way from shop to shop; both shops read, one sends, the other receives. */
@Path("stock-transfers")
@Consumes("application/json")
@Produces({"application/json", Problem.MEDIA_TYPE})
@RolesAllowed({"ADVISER", "MANAGER"})
public class TransfersResource {

  private final SendTransfer send;
  private final ReceiveTransfer receive;
  private final Transfers transfers;
  private final WhoHandles who;
  private final StockProblems problems;

  @Inject private Refusals refusals;

  @Inject
  public TransfersResource(
      SendTransfer send,
      ReceiveTransfer receive,
      Transfers transfers,
      WhoHandles who,
      StockProblems problems) {
    this.send = send;
    this.receive = receive;
    this.transfers = transfers;
    this.who = who;
    this.problems = problems;
  }

  /** What is sent where. */
  public record SendingJson(String from, String to, String note, List<StockLines.LineJson> lines) {}

  /** What came of an article; a reason where it is less than was sent. */
  public record CameJson(String sku, Integer received, String reason) {}

  /** What did not come as it was sent; everything else did. */
  public record ReceivingJson(List<CameJson> lines) {}

  /** An article on its way. */
  public record LineJson(String sku, int sent, Integer received, String reason) {}

  /** A transfer. */
  public record TransferJson(
      String id,
      String from,
      String to,
      String state,
      String note,
      String sentAt,
      String sentBy,
      String receivedAt,
      String receivedBy,
      List<LineJson> lines) {
    static TransferJson of(TransferView view) {
      return new TransferJson(
          view.transfer().getId(),
          view.transfer().getFromShop(),
          view.transfer().getToShop(),
          view.transfer().getState().name(),
          view.transfer().getNote(),
          view.transfer().getSentAt().toString(),
          view.transfer().getSentByName(),
          view.transfer().isInTransit() ? null : view.transfer().getReceivedAt().toString(),
          view.transfer().getReceivedByName(),
          view.lines().stream()
              .map(
                  line ->
                      new LineJson(
                          line.getSku(), line.getSent(), line.getReceived(), line.getReason()))
              .toList());
    }
  }

  /** A page of them. */
  public record PageJson(long total, int page, int size, List<TransferJson> items) {}

  @GET
  @Operation(summary = "Transfers that a shop sent or is sent, those in transit first")
  public Response list(
      @QueryParam("shop") String shop,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    StockLines.paged(page, size);
    return transfers
        .of(shop, page, size, who.hand())
        .fold(
            found ->
                Response.ok(
                        new PageJson(
                            found.total(),
                            page,
                            size,
                            found.items().stream().map(TransferJson::of).toList()))
                    .header("Cache-Control", "no-store")
                    .build(),
            this::refused);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A transfer with what is on it")
  public Response one(@PathParam("id") String id, @Context Request request) {
    return transfers
        .one(id, who.hand())
        .fold(
            view -> {
              EntityTag tag = new EntityTag(String.valueOf(view.transfer().getVersion()));
              Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
              return (unchanged == null ? Response.ok(TransferJson.of(view)).tag(tag) : unchanged)
                  .build();
            },
            this::refused);
  }

  @POST
  @Operation(
      summary = "Sends pieces to another shop",
      description = "Only what is free. The same Idempotency-Key gets the same answer.")
  public Response send(@HeaderParam("Idempotency-Key") String key, SendingJson sending) {
    if (sending == null) {
      return refusals.ofStatus(400).response();
    }
    return made(
        send.send(
            new SendTransfer.Sending(
                sending.from(),
                sending.to(),
                StockLines.goods(sending.lines()),
                sending.note(),
                key),
            who.hand()));
  }

  @POST
  @Path("{id}/receipts")
  @Operation(
      summary = "Says what came of a transfer, once",
      description = "What is not named came as it was sent; what is missing has a reason.")
  public Response receive(@PathParam("id") String id, ReceivingJson receiving) {
    if (receiving == null) {
      return refusals.ofStatus(400).response();
    }
    return made(receive.receive(id, came(receiving), who.hand()));
  }

  private static Map<String, ReceiveTransfer.Came> came(ReceivingJson receiving) {
    Map<String, ReceiveTransfer.Came> came = new HashMap<>();
    for (CameJson line : receiving.lines() == null ? List.<CameJson>of() : receiving.lines()) {
      if (line == null || line.sku() == null || line.received() == null) {
        throw new InvalidValue("a line names an article and how many came");
      }
      came.put(line.sku(), new ReceiveTransfer.Came(line.received(), line.reason()));
    }
    return came;
  }

  private Response made(StockAnswer<TransferView> answer) {
    return answer.fold(
        view -> Response.status(201).entity(TransferJson.of(view)).build(), this::refused);
  }

  private Response refused(StockAnswer.Refused<?> refused) {
    return problems.of(refused).response();
  }
}
