package io.vitrine.store.quote.rest;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.assortment.KnownShop;
import io.vitrine.store.device.OwnShops;
import io.vitrine.store.device.PersonAtDevice;
import io.vitrine.store.quote.Quote;
import io.vitrine.store.quote.QuoteAnswer;
import io.vitrine.store.quote.QuoteAtCounter;
import io.vitrine.store.quote.QuotePdf;
import io.vitrine.store.quote.Quotes;
import io.vitrine.store.quote.WithdrawQuote;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Quotes, made at an enrolled device by whoever is signed on to it. */
@Path("quotes")
@Produces("application/json")
@RolesAllowed({"ADVISER", "CASHIER", "MANAGER"})
public class QuotesResource {

  private static final String TEXTS = "io.vitrine.store.quote.texts";
  private static final String SALE_TEXTS = "io.vitrine.store.sale.texts";
  private static final String APPROVAL_TEXTS = "io.vitrine.store.approval.texts";
  private static final String DEVICE_TEXTS = "io.vitrine.store.device.texts";
  private static final int A_PAGE = 50;

  private final QuoteAtCounter counter;
  private final Quotes quotes;
  private final WithdrawQuote withdrawQuote;
  private final Assortment assortment;
  private final PersonAtDevice presence;
  private final OwnShops shops;
  private final SignedIn signedIn;
  private final Refusals refusals;
  private final Clock clock;

  @Inject
  public QuotesResource(
      QuoteAtCounter counter,
      Quotes quotes,
      WithdrawQuote withdrawQuote,
      Assortment assortment,
      PersonAtDevice presence,
      OwnShops shops,
      SignedIn signedIn,
      Refusals refusals,
      Clock clock) {
    this.counter = counter;
    this.quotes = quotes;
    this.withdrawQuote = withdrawQuote;
    this.assortment = assortment;
    this.presence = presence;
    this.shops = shops;
    this.signedIn = signedIn;
    this.refusals = refusals;
    this.clock = clock;
  }

  /** 201 with the quote; the same key and body are answered with the same quote. */
  @POST
  @Consumes("application/json")
  @Operation(
      summary = "Makes a quote of what lies on the counter",
      description =
          "Prices and VAT are the house's; they are kept until its last day. It is paid for by"
              + " nobody and sets nothing aside. The same key and body are answered with the same"
              + " quote.")
  public Response make(@HeaderParam("Idempotency-Key") String key, QuoteRequestJson body) {
    if (key == null || key.isBlank()) {
      return refusals.from(TEXTS, 400, "quote-key-missing").response();
    }
    if (body == null) {
      return refusals.ofStatus(400).response();
    }
    return presence.fold(
        (device, person) ->
            answer(
                counter.make(
                    body.request(
                        new CounterRequest.Counter(
                            device.getShop(), device.getTill(), device.getId(), person.staff()),
                        key))),
        absence -> refusals.from(DEVICE_TEXTS, absence.status(), absence.code()).response());
  }

  /**
   * A shop's quotes, the newest first.
   *
   * @param words in number or name
   * @param page from 1
   */
  @GET
  @Operation(summary = "Quotes of a shop, the newest first, by number or name")
  public Response list(
      @QueryParam("shop") String shop,
      @QueryParam("words") String words,
      @QueryParam("page") @DefaultValue("1") int page) {
    if (page < 1 || page > 10_000 || words != null && words.length() > 200) {
      throw new InvalidValue("a page is from 1 to 10000, words at most 200 characters");
    }
    if (shop == null || !mayReadIn(shop)) {
      return refusals.notAllowed().response();
    }
    LocalDate today = today(shop);
    return Response.ok(
            new QuotePageJson(
                shop,
                quotes.count(shop, words),
                page,
                quotes.page(shop, words, (page - 1) * A_PAGE, A_PAGE).stream()
                    .map(row -> QuotePageJson.RowJson.of(row, today))
                    .toList()))
        .header("Cache-Control", "no-store")
        .build();
  }

  @GET
  @Path("{quote}")
  @Operation(summary = "A quote with its lines, its last day and what became of it")
  public Response show(@PathParam("quote") String number) {
    return of(
        number,
        quote ->
            Response.ok(QuoteJson.of(quote, today(quote.getShop())))
                .header("Cache-Control", "no-store")
                .build());
  }

  /** The quote as it is printed, in the customer's language. */
  @GET
  @Path("{quote}/paper")
  @Produces({"application/pdf", "application/json"})
  @Operation(summary = "The quote's paper as PDF")
  public Response paper(@PathParam("quote") String number) {
    return of(
        number,
        quote -> {
          KnownShop shop = assortment.shop(quote.getShop());
          return Response.ok(QuotePdf.of(quote, shop), "application/pdf")
              .header("Cache-Control", "no-store")
              .header("Content-Disposition", "inline; filename=\"" + quote.getId() + ".pdf\"")
              .build();
        });
  }

  /** The shop takes it back; 409 where it is not open any more. */
  @POST
  @Path("{quote}/withdrawal")
  @Operation(summary = "Withdraws a quote that became nothing yet")
  public Response withdraw(@PathParam("quote") String number) {
    return of(
        number,
        quote ->
            switch (withdrawQuote.withdraw(quote.getShop(), number, signedIn.getStaff())) {
              case DONE -> Response.noContent().build();
              case CLOSED_ALREADY -> refusals.from(TEXTS, 409, "quote-closed").response();
              case UNKNOWN -> refusals.notFound().response();
            });
  }

  private Response of(String number, Function<Quote, Response> answer) {
    return shops.ofCounter().stream()
        .map(shop -> quotes.find(shop, number))
        .flatMap(Optional::stream)
        .findFirst()
        .map(answer)
        .orElseGet(() -> refusals.notFound().response());
  }

  private boolean mayReadIn(String shop) {
    return shops.ofCounter().contains(shop);
  }

  private LocalDate today(String shop) {
    return LocalDate.ofInstant(clock.instant(), assortment.shop(shop).getZone());
  }

  private Response answer(QuoteAnswer answer) {
    return answer.fold(
        made ->
            Response.created(URI.create("quotes/" + made.quote().getId()))
                .header("Cache-Control", "no-store")
                .entity(QuoteJson.of(made.quote(), today(made.quote().getShop())))
                .build(),
        refused -> problem(refused.why()).response(),
        not ->
            refusals.from(APPROVAL_TEXTS, not.reason().status(), not.reason().code()).response());
  }

  private Problem problem(SaleAnswer.Refused why) {
    Problem problem =
        refusals.from(
            SALE_TEXTS, why.reason().status(), why.reason().code(), String.join(", ", why.skus()));
    return why.skus().isEmpty() ? problem : problem.with("skus", why.skus());
  }
}
