package io.vitrine.booking.exchange.rest;

import io.vitrine.booking.exchange.ExchangeAnswer;
import io.vitrine.booking.exchange.ExchangeProblems;
import io.vitrine.booking.exchange.OfferShift;
import io.vitrine.booking.exchange.OfferState;
import io.vitrine.booking.exchange.OfferWanted;
import io.vitrine.booking.exchange.ShiftOffer;
import io.vitrine.booking.exchange.ShiftOffers;
import io.vitrine.booking.exchange.TakeShift;
import io.vitrine.booking.exchange.WriteExchange;
import io.vitrine.booking.rest.PageBounds;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/**
 * {@code /booking/api/v1/my-shift-offers}: the shifts that the person who is signed in offers or
 * took ({@code view=mine}), and those that she may take ({@code view=open}).
 */
@Path("my-shift-offers")
@RequestScoped
@RolesAllowed({"ADVISER", "CASHIER", "MANAGER"})
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class MyOffersResource {

  private final OfferShift offering;
  private final TakeShift taking;
  private final WriteExchange exchanges;
  private final ShiftOffers offers;
  private final ExchangeProblems problems;
  private final SignedIn signedIn;
  private final Clock clock;

  @Inject private Refusals refusals;
  @Context private UriInfo address;

  @Inject
  public MyOffersResource(
      OfferShift offering,
      TakeShift taking,
      WriteExchange exchanges,
      ShiftOffers offers,
      ExchangeProblems problems,
      SignedIn signedIn,
      Clock clock) {
    this.offering = offering;
    this.taking = taking;
    this.exchanges = exchanges;
    this.offers = offers;
    this.problems = problems;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  /** A shift that is offered, to whom, and against which of hers. */
  public record WantedBody(String shift, String to, String against) {}

  @GET
  public Response list(
      @QueryParam("view") @DefaultValue("mine") String view,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("offset") @DefaultValue("0") int offset) {
    PageBounds.check(limit, offset);
    return Response.ok(
            OfferBody.OffersBody.of(found(view, limit + 1, offset), limit, offset, clock.instant()))
        .header("Cache-Control", "no-store")
        .build();
  }

  private List<ShiftOffer> found(String view, int limit, int offset) {
    return switch (view) {
      case "mine" -> offers.of(signedIn.getStaff(), limit, offset);
      case "open" -> offers.openFor(signedIn.getStaff(), shops(), clock.instant(), limit, offset);
      default -> throw new InvalidValue("view is mine or open");
    };
  }

  /** What stands against one's taking an offer; changes nothing. */
  @POST
  @Path("{id}/obstacles")
  public Response look(@PathParam("id") String id) {
    String me = signedIn.getStaff();
    return offers
        .find(id)
        .filter(it -> shops().contains(it.shop()))
        .filter(it -> it.staff().equals(me) || me.equals(it.takenBy()) || it.isFor(me))
        .map(it -> Response.ok(judged(it)).header("Cache-Control", "no-store").build())
        .orElseGet(() -> refusals.notFound().response());
  }

  private OfferBody judged(ShiftOffer it) {
    boolean open = it.stateAt(clock.instant()) == OfferState.OFFERED;
    String me = signedIn.getStaff();
    return OfferBody.of(
        it,
        clock.instant(),
        open && it.isFor(me) ? problems.bodies(exchanges.obstacles(it, me)) : List.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response offer(WantedBody body) {
    if (body == null) {
      throw new BadRequestException();
    }
    return offering
        .offer(signedIn.getStaff(), new OfferWanted(body.shift(), body.to(), body.against()))
        .fold(
            done ->
                Response.created(address.getAbsolutePathBuilder().path(done.offer().id()).build())
                    .entity(OfferBody.of(done.offer(), clock.instant()))
                    .build(),
            this::refused);
  }

  @POST
  @Path("{id}/taking")
  public Response take(@PathParam("id") String id) {
    return answer(taking.take(signedIn.getStaff(), id));
  }

  @POST
  @Path("{id}/withdrawal")
  public Response withdraw(@PathParam("id") String id) {
    return answer(offering.withdraw(signedIn.getStaff(), id));
  }

  /** The colleague who is asked does not want it. */
  @POST
  @Path("{id}/refusal")
  public Response refuse(@PathParam("id") String id) {
    return answer(offering.refuse(signedIn.getStaff(), id));
  }

  private Response answer(ExchangeAnswer answer) {
    return answer.fold(
        done -> Response.ok(OfferBody.of(done.offer(), clock.instant())).build(), this::refused);
  }

  private Response refused(ExchangeAnswer.Refused refused) {
    return problems.of(refused).response();
  }

  private Set<String> shops() {
    return signedIn.shopsWith(Role.ADVISER, Role.CASHIER, Role.MANAGER);
  }
}
