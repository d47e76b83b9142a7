package io.vitrine.booking.reservation.rest;

import io.vitrine.booking.reservation.CalendarOfPlaces;
import io.vitrine.booking.reservation.Reservation;
import io.vitrine.booking.reservation.ReservationAnswer;
import io.vitrine.booking.reservation.ReservationReason;
import io.vitrine.booking.reservation.ReservationWanted;
import io.vitrine.booking.reservation.Reservations;
import io.vitrine.booking.reservation.ReservePlaces;
import io.vitrine.booking.workshop.Workshops;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;

/**
 * One's own reservation, opened by the token of its link in the header {@code Reservation-Link}.
 * Reading changes nothing; every act is a POST.
 */
@Path("workshop-reservations")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class OwnReservationResource {

  private static final String LINK = "Reservation-Link";

  @Inject private Reservations reservations;
  @Inject private Workshops workshops;
  @Inject private ReservePlaces reserving;
  @Inject private CalendarOfPlaces calendars;
  @Inject private OwnBodies own;
  @Inject private ReservationRefusals refusals;

  /** With how many she comes. */
  public record SizeBody(Integer places) {}

  @GET
  @Path("own")
  @PermitAll
  public Response read(@HeaderParam(LINK) String link) {
    return with(link, it -> own.response(200, it));
  }

  /** She comes with more or fewer. */
  @POST
  @Path("own/changes")
  @PermitAll
  @Consumes(MediaType.APPLICATION_JSON)
  public Response resize(@HeaderParam(LINK) String link, SizeBody body) {
    if (body == null
        || body.places() == null
        || body.places() < 1
        || body.places() > ReservationWanted.MOST_PLACES) {
      throw new InvalidValue("one to four places are reserved at once");
    }
    return with(link, it -> answer(reserving.resize(it, body.places())));
  }

  /** She does not come, waits no more, or does not want what she is offered. */
  @POST
  @Path("own/cancellation")
  @PermitAll
  public Response giveBack(@HeaderParam(LINK) String link) {
    return with(link, it -> answer(reserving.giveBack(it)));
  }

  /** She takes what she is offered; said twice it is hers once. */
  @POST
  @Path("own/acceptance")
  @PermitAll
  public Response accept(@HeaderParam(LINK) String link) {
    return with(link, it -> answer(reserving.accept(it)));
  }

  /** The workshop as a file for her own calendar. */
  @GET
  @Path("calendar-files/{link}")
  @PermitAll
  @Produces({"text/calendar;charset=UTF-8", Problem.MEDIA_TYPE})
  public Response file(@PathParam("link") String link) {
    return with(
        link,
        it ->
            Response.ok(calendars.toKeep(it, workshops.find(it.workshop()).orElseThrow()))
                .header(
                    "Content-Disposition",
                    "attachment; filename=\"vitrine-" + it.workshop() + ".ics\"")
                .header("Cache-Control", "no-store")
                .build());
  }

  private Response with(String link, Function<Reservation, Response> act) {
    return reservations
        .byLink(link)
        .map(act)
        .orElseGet(() -> refusals.problem(ReservationReason.UNKNOWN_RESERVATION).response());
  }

  private Response answer(ReservationAnswer answer) {
    return answer.fold(
        done -> own.response(200, done.reservation()), no -> refusals.problem(no).response());
  }
}
