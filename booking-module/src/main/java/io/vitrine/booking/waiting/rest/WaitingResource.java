package io.vitrine.booking.waiting.rest;

import io.vitrine.booking.appointment.Attempt;
import io.vitrine.booking.appointment.Customer;
import io.vitrine.booking.appointment.LinkTokens;
import io.vitrine.booking.waiting.AnswerOffer;
import io.vitrine.booking.waiting.JoinWaiting;
import io.vitrine.booking.waiting.WaitingAnswer;
import io.vitrine.booking.waiting.WaitingLimits;
import io.vitrine.booking.waiting.WaitingList;
import io.vitrine.booking.waiting.WaitingReason;
import io.vitrine.booking.waiting.Wish;
import io.vitrine.booking.waiting.WishFlaw;
import io.vitrine.booking.waiting.WishWanted;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.pace.AddressPace;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The waiting list. Whoever joins gets a link; with its token in the header {@code Waiting-Link}
 * she reads her place, takes or declines what she is offered, and leaves.
 */
@Path("waiting-wishes")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class WaitingResource {

  private static final String LINK = "Waiting-Link";
  private static final int MOST = 100;

  @Inject private JoinWaiting joining;
  @Inject private AnswerOffer answering;
  @Inject private WaitingList list;
  @Inject private WaitingLimits limits;
  @Inject private LinkTokens links;
  @Inject private WaitingRefusals refusals;
  @Inject private SignedIn signedIn;
  @Context private HttpServletRequest request;

  @POST
  @PermitAll
  public Response join(@HeaderParam("Idempotency-Key") String key, WaitingJson.WishBody body) {
    if (!limits.admits(request.getRemoteAddr())) {
      return Response.fromResponse(refusals.tooMany(limits.most()).response())
          .header("Retry-After", AddressPace.WINDOW.toSeconds())
          .build();
    }
    if (body == null || body.customer() == null) {
      throw new BadRequestException();
    }
    WaitingJson.PersonBody who = body.customer();
    if (key == null) {
      return refusals.keyMissing().response();
    }
    if (Customer.breaksLines(who.name(), who.email(), who.phone())) {
      return refusals.lineBreak().response();
    }
    Set<WishFlaw> flaws =
        WishWanted.flaws(
            who.name(),
            who.email(),
            who.phone(),
            body.days(),
            body.fromMinute(),
            body.untilMinute());
    if (!flaws.isEmpty()) {
      return refusals.flawed(flaws).response();
    }
    WishWanted wanted = body.wanted();
    return answer(joining.join(wanted, Attempt.of(key, wanted)), 201);
  }

  @GET
  @Path("own")
  @PermitAll
  @Consumes(MediaType.WILDCARD)
  public Response own(@HeaderParam(LINK) String link) {
    return withOwn(link, wish -> ok(200, place(wish)));
  }

  /** She takes what she is offered; said twice it is the same appointment. */
  @POST
  @Path("own/acceptance")
  @PermitAll
  @Consumes(MediaType.WILDCARD)
  public Response accept(@HeaderParam(LINK) String link) {
    return withOwn(link, wish -> answer(answering.accept(wish), 200));
  }

  /** Not that time; she waits on. */
  @POST
  @Path("own/declining")
  @PermitAll
  @Consumes(MediaType.WILDCARD)
  public Response decline(@HeaderParam(LINK) String link) {
    return withOwn(link, wish -> answer(answering.decline(wish), 200));
  }

  @POST
  @Path("own/leaving")
  @PermitAll
  @Consumes(MediaType.WILDCARD)
  public Response leave(@HeaderParam(LINK) String link) {
    return withOwn(link, wish -> answer(answering.leave(wish), 200));
  }

  /** Who waits in a shop, in order. */
  @GET
  @RolesAllowed("MANAGER")
  @Consumes(MediaType.WILDCARD)
  public Response list(
      @QueryParam("shop") String shop,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    if (!signedIn.mayActIn(Role.MANAGER, String.valueOf(shop))) {
      return refusals.notAllowed().response();
    }
    if (page < 1 || page > 10_000 || size < 1 || size > MOST) {
      throw new InvalidValue("a page is counted from 1 and has 1 to 100 rows");
    }
    return ok(
        200,
        new WaitingJson.ListBody(
            list.page(shop, page, size).stream()
                .map(wish -> WaitingJson.row(wish, offers(wish)))
                .toList(),
            page,
            list.count(shop)));
  }

  private Response withOwn(String link, Function<Wish, Response> answer) {
    return list.byLink(link)
        .map(answer)
        .orElseGet(() -> refusals.problem(WaitingReason.UNKNOWN_PLACE).response());
  }

  private Response answer(WaitingAnswer answer, int status) {
    return answer.fold(
        waits -> ok(status, place(waits.wish())),
        booked ->
            ok(
                status,
                new WaitingJson.BookedBody(
                    booked.appointment().number(),
                    booked.appointment().from(),
                    booked.appointment().adviser().name(),
                    links.address(booked.appointment()))),
        no -> refusals.problem(no.reason()).response());
  }

  private static Response ok(int status, Object body) {
    return Response.status(status).header("Cache-Control", "no-store").entity(body).build();
  }

  private WaitingJson.PlaceBody place(Wish wish) {
    return new WaitingJson.PlaceBody(
        wish.state().name(),
        wish.shop(),
        wish.zone(),
        wish.topic(),
        wish.lastDay(),
        wish.askedAt(),
        links.site() + "/booking/waiting-place/" + links.token(wish.linkNonce()),
        offers(wish));
  }

  private List<WaitingJson.OfferBody> offers(Wish wish) {
    return list.offers(wish).stream().map(WaitingJson::offer).toList();
  }
}
