package io.vitrine.booking.exchange.rest;

import io.vitrine.booking.exchange.ExchangeAnswer;
import io.vitrine.booking.exchange.ExchangeProblems;
import io.vitrine.booking.exchange.ShiftOffers;
import io.vitrine.booking.exchange.TakeShift;
import io.vitrine.booking.rest.PageBounds;
import io.vitrine.booking.shop.rest.MyShop;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;

/**
 * {@code /booking/api/v1/shops/rivoli/shift-offers}: the exchanges that wait for a manager of the
 * shop.
 */
@Path("shops/{shop}/shift-offers")
@RequestScoped
@RolesAllowed("MANAGER")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class OfferDeskResource {

  private final TakeShift taking;
  private final ShiftOffers offers;
  private final ExchangeProblems problems;
  private final MyShop mine;
  private final SignedIn signedIn;
  private final Clock clock;

  @PathParam("shop")
  private String shop;

  @Inject
  public OfferDeskResource(
      TakeShift taking,
      ShiftOffers offers,
      ExchangeProblems problems,
      MyShop mine,
      SignedIn signedIn,
      Clock clock) {
    this.taking = taking;
    this.offers = offers;
    this.problems = problems;
    this.mine = mine;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  /** A no, with its reason. */
  public record DeclineBody(String reason) {}

  @GET
  public Response list(
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("offset") @DefaultValue("0") int offset) {
    mine.of(shop);
    PageBounds.check(limit, offset);
    return Response.ok(
            OfferBody.OffersBody.of(
                offers.awaitingIn(shop, clock.instant(), limit + 1, offset),
                limit,
                offset,
                clock.instant()))
        .header("Cache-Control", "no-store")
        .build();
  }

  @POST
  @Path("{id}/approval")
  public Response approve(@PathParam("id") String id) {
    mine.of(shop);
    return answer(taking.approve(shop, id, signedIn.getStaff()));
  }

  @POST
  @Path("{id}/refusal")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response decline(@PathParam("id") String id, DeclineBody body) {
    mine.of(shop);
    if (body == null) {
      throw new BadRequestException();
    }
    return answer(taking.decline(shop, id, body.reason(), signedIn.getStaff()));
  }

  private Response answer(ExchangeAnswer answer) {
    return answer.fold(
        done -> Response.ok(OfferBody.of(done.offer(), clock.instant())).build(),
        refused -> problems.of(refused).response());
  }
}
