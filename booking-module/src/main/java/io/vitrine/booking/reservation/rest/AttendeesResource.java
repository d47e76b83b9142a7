package io.vitrine.booking.reservation.rest;

import io.vitrine.booking.reservation.MarkAttendance;
import io.vitrine.booking.reservation.Reservation;
import io.vitrine.booking.reservation.ReservationReason;
import io.vitrine.booking.reservation.Reservations;
import io.vitrine.booking.workshop.Workshops;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
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
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;

/** Who comes to a workshop, who waits, and who came; for the managers of its shop. */
@Path("shops/{shop}/planned-workshops/{number}/reservations")
@RequestScoped
@RolesAllowed("MANAGER")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class AttendeesResource {

  private static final int MOST = 200;

  @Inject private Workshops workshops;
  @Inject private Reservations reservations;
  @Inject private MarkAttendance marking;
  @Inject private ReservationRefusals refusals;
  @Inject private SignedIn signedIn;

  @PathParam("shop")
  private String shop;

  @PathParam("number")
  private String number;

  /** A reservation as the shop sees it; without a person once that is erased. */
  public record AttendeeBody(
      String id,
      String state,
      int places,
      String name,
      String email,
      String phone,
      String language,
      Instant since,
      Instant offeredUntil,
      Integer came) {}

  /** A page: reserved, asked, waiting, then what ended. */
  public record AttendeesBody(List<AttendeeBody> items, int page, long total) {}

  /** How many came; null takes the mark back. */
  public record CameBody(Integer came) {}

  @GET
  public Response list(
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    mine();
    if (page < 1 || page > 10_000 || size < 1 || size > MOST) {
      throw new InvalidValue("a page is counted from 1 and has 1 to 200 rows");
    }
    return Response.ok(
            new AttendeesBody(
                reservations.page(number, page, size).stream()
                    .map(AttendeesResource::body)
                    .toList(),
                page,
                reservations.count(number)))
        .header("Cache-Control", "no-store")
        .build();
  }

  @POST
  @Path("{id}/attendance")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response mark(@PathParam("id") String id, CameBody body) {
    mine();
    if (body == null) {
      throw new BadRequestException();
    }
    return marking
        .mark(number, id, body.came())
        .fold(
            done ->
                Response.ok(body(done.reservation())).header("Cache-Control", "no-store").build(),
            no -> refusals.problem(no).response());
  }

  private static AttendeeBody body(Reservation it) {
    return new AttendeeBody(
        it.id(),
        it.state().name(),
        it.places(),
        it.name(),
        it.email(),
        it.phone(),
        it.language(),
        it.queuedAt(),
        it.offeredUntil(),
        it.came());
  }

  private void mine() {
    if (!signedIn.mayActIn(Role.MANAGER, shop)) {
      throw new WebApplicationException(refusals.notAllowed().response());
    }
    if (workshops.inShop(shop, number).isEmpty()) {
      throw new WebApplicationException(
          refusals.problem(ReservationReason.UNKNOWN_WORKSHOP).response());
    }
  }
}
