package io.vitrine.store.order.rest;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.device.OwnShops;
import io.vitrine.store.device.PersonAtDevice;
import io.vitrine.store.order.CancelAnswer;
import io.vitrine.store.order.DepositPdf;
import io.vitrine.store.order.OrderAnswer;
import io.vitrine.store.order.OrderAtCounter;
import io.vitrine.store.order.OrderPaper;
import io.vitrine.store.order.OrderPapers;
import io.vitrine.store.order.Orders;
import io.vitrine.store.sale.CounterRequest;
import io.vitrine.store.sale.SaleAnswer;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Orders and their deposits, taken at an enrolled device by whoever is signed on to it. */
@Path("orders")
@Produces("application/json")
@RolesAllowed({"ADVISER", "CASHIER", "MANAGER"})
public class OrdersResource {

  private static final String TEXTS = "io.vitrine.store.order.texts";
  private static final String SALE_TEXTS = "io.vitrine.store.sale.texts";
  private static final String APPROVAL_TEXTS = "io.vitrine.store.approval.texts";
  private static final String DEVICE_TEXTS = "io.vitrine.store.device.texts";
  private static final int A_PAGE = 50;

  private final OrderAtCounter counter;
  private final Orders orders;
  private final OrderPapers papers;
  private final PersonAtDevice presence;
  private final OwnShops shops;
  private final SignedIn signedIn;
  private final Refusals refusals;

  @Inject
  public OrdersResource(
      OrderAtCounter counter,
      Orders orders,
      OrderPapers papers,
      PersonAtDevice presence,
      OwnShops shops,
      SignedIn signedIn,
      Refusals refusals) {
    this.counter = counter;
    this.orders = orders;
    this.papers = papers;
    this.presence = presence;
    this.shops = shops;
    this.signedIn = signedIn;
    this.refusals = refusals;
  }

  /** 201 with the order; the same key and body are answered with the same order. */
  @POST
  @Consumes("application/json")
  @Operation(
      summary = "Places an order and takes its deposit, in one act",
      description =
          "From lines or from a quote (standsOn). The deposit is arrhes unless acompte is said, paid"
              + " like a sale: cash, card (with a terminal's attempt where the till has one), cheque,"
              + " credit note. The same key and body are answered with the same order.")
  public Response place(@HeaderParam("Idempotency-Key") String key, OrderRequestJson body) {
    return atDevice(key, body, at -> placed(counter.place(body.request(at, key))));
  }

  /** 201 with the order whose deposit has ended; a manager's code is wanted. */
  @POST
  @Path("{order}/cancellation")
  @Consumes("application/json")
  @Operation(
      summary = "Cancels an order; says what becomes of its deposit",
      description =
          "Whoever steps back decides whether it stays, goes back, or goes back twice. Wants a"
              + " manager's code of somebody else. Money goes back in cash, onto a credit note, or to the"
              + " card, with a terminal's attempt asked for the order where the till has one.")
  public Response cancel(
      @PathParam("order") String number,
      @HeaderParam("Idempotency-Key") String key,
      CancelRequestJson body) {
    return atDevice(
        key,
        body,
        at -> cancelled(counter.cancel(body.request(at, key, number)), at.shop(), number));
  }

  /**
   * A shop's orders: those that are open first.
   *
   * @param words in number or name
   * @param page from 1
   */
  @GET
  @Operation(summary = "Orders of a shop, those that are open first, by number or name")
  public Response list(
      @QueryParam("shop") String shop,
      @QueryParam("words") String words,
      @QueryParam("page") @DefaultValue("1") int page) {
    if (page < 1 || page > 10_000 || words != null && words.length() > 200) {
      throw new InvalidValue("a page is from 1 to 10000, words at most 200 characters");
    }
    if (shop == null || !myShops().contains(shop)) {
      return refusals.notAllowed().response();
    }
    return Response.ok(
            new OrderPageJson(
                shop,
                orders.count(shop, words),
                page,
                orders.page(shop, words, (page - 1) * A_PAGE, A_PAGE).stream()
                    .map(OrderPageJson.RowJson::of)
                    .toList()))
        .header("Cache-Control", "no-store")
        .build();
  }

  @GET
  @Path("{order}")
  @Operation(summary = "An order with its lines, its deposit, and what became of both")
  public Response show(@PathParam("order") String number) {
    return papers
        .find(myShops(), number)
        .map(paper -> Response.ok(json(paper)).header("Cache-Control", "no-store").build())
        .orElseGet(() -> refusals.notFound().response());
  }

  /** Prints the deposit's receipt: the original, then duplicate 1, 2 …; each is in the journal. */
  @POST
  @Path("{order}/prints")
  @Produces({"application/pdf", "application/json"})
  @Operation(
      summary =
          "Prints the deposit's receipt; which copy it is stands in X-Copy and in the journal")
  public Response print(@PathParam("order") String number) {
    return papers
        .find(myShops(), number)
        .map(paper -> pdf(papers.print(paper, signedIn.getStaff())))
        .orElseGet(() -> refusals.notFound().response());
  }

  private static Response pdf(OrderPaper paper) {
    return Response.status(201)
        .type("application/pdf")
        .header("Cache-Control", "no-store")
        .header("X-Copy", paper.prints() - 1)
        .header("Content-Disposition", "inline; filename=\"" + paper.deposit().getId() + ".pdf\"")
        .entity(DepositPdf.of(paper))
        .build();
  }

  private Response atDevice(
      String key, Object body, Function<CounterRequest.Counter, Response> act) {
    if (key == null || key.isBlank()) {
      return refusals.from(TEXTS, 400, "order-key-missing").response();
    }
    if (body == null) {
      return refusals.ofStatus(400).response();
    }
    return presence.fold(
        (device, person) ->
            act.apply(
                new CounterRequest.Counter(
                    device.getShop(), device.getTill(), device.getId(), person.staff())),
        absence -> refusals.from(DEVICE_TEXTS, absence.status(), absence.code()).response());
  }

  private Collection<String> myShops() {
    return shops.ofCounter();
  }

  private static OrderJson json(OrderPaper paper) {
    return OrderJson.of(
        paper.order(),
        paper.deposit(),
        paper.end(),
        paper.credit() == null ? null : paper.credit().note().getId());
  }

  private Response placed(OrderAnswer answer) {
    return answer.fold(
        placed ->
            Response.created(URI.create("orders/" + placed.order().getId()))
                .header("Cache-Control", "no-store")
                .entity(OrderJson.of(placed.order(), placed.deposit(), null, null))
                .build(),
        refused ->
            refusals.from(TEXTS, refused.reason().status(), refused.reason().code()).response(),
        notSold -> problem(notSold.why()).response(),
        not ->
            refusals.from(APPROVAL_TEXTS, not.reason().status(), not.reason().code()).response());
  }

  private Response cancelled(CancelAnswer answer, String shop, String number) {
    return answer.fold(
        cancelled ->
            Response.status(201)
                .header("Cache-Control", "no-store")
                .entity(papers.find(List.of(shop), number).map(OrdersResource::json).orElseThrow())
                .build(),
        refused -> {
          Problem problem =
              refusals.from(TEXTS, refused.reason().status(), refused.reason().code());
          return (refused.backCents() == null
                  ? problem
                  : problem.with("backCents", refused.backCents()))
              .response();
        },
        not ->
            refusals.from(APPROVAL_TEXTS, not.reason().status(), not.reason().code()).response());
  }

  private Problem problem(SaleAnswer.Refused why) {
    Problem problem =
        refusals.from(
            SALE_TEXTS, why.reason().status(), why.reason().code(), String.join(", ", why.skus()));
    problem = why.skus().isEmpty() ? problem : problem.with("skus", why.skus());
    return why.dueCents() == null ? problem : problem.with("dueCents", why.dueCents());
  }
}
