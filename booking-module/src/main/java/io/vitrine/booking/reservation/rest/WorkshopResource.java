package io.vitrine.booking.reservation.rest;

import io.vitrine.booking.appointment.Attempt;
import io.vitrine.booking.appointment.Customer;
import io.vitrine.booking.reservation.ReservationReason;
import io.vitrine.booking.reservation.ReservationWanted;
import io.vitrine.booking.reservation.ReservePlaces;
import io.vitrine.booking.reservation.WorkshopLimits;
import io.vitrine.booking.workshop.Workshop;
import io.vitrine.booking.workshop.Workshops;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.pace.AddressPace;
import io.vitrine.shell.problem.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** {@code /booking/api/v1/workshops/A7K2M9}: one workshop, and reserving places at it. */
@Path("workshops/{number}")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class WorkshopResource {

  private static final int MOST_OTHERS = 3;

  @Inject private Workshops workshops;
  @Inject private ReservePlaces reserving;
  @Inject private WorkshopLimits limits;
  @Inject private WorkshopBodies bodies;
  @Inject private OwnBodies own;
  @Inject private ReservationRefusals refusals;
  @Inject private Clock clock;

  @Context private HttpServletRequest http;
  @Context private Request request;

  @PathParam("number")
  private String number;

  /** Who comes, as it is sent. */
  public record PersonBody(String name, String email, String phone) {}

  /**
   * Places as they are wanted.
   *
   * @param waits whether she waits in line when there are not enough; she needs an e-mail address
   *     then
   */
  public record WantedBody(Integer places, String language, PersonBody customer, Boolean waits) {}

  @GET
  @PermitAll
  public Response one() {
    return workshops
        .seen(number)
        .map(it -> WorkshopsResource.tagged(request, bodies.of(it)))
        .orElseGet(() -> refusals.problem(ReservationReason.UNKNOWN_WORKSHOP).response());
  }

  /** The same key with the same body is the same reservation. */
  @POST
  @Path("reservations")
  @PermitAll
  @Consumes(MediaType.APPLICATION_JSON)
  public Response reserve(@HeaderParam("Idempotency-Key") String key, WantedBody body) {
    if (!limits.admits(http.getRemoteAddr())) {
      return Response.fromResponse(refusals.tooMany(limits.most()).response())
          .header("Retry-After", AddressPace.WINDOW.toSeconds())
          .build();
    }
    if (body == null || body.customer() == null) {
      throw new BadRequestException();
    }
    PersonBody who = body.customer();
    if (key == null) {
      return refusals.keyMissing().response();
    }
    if (Customer.breaksLines(who.name(), who.email(), who.phone())) {
      return refusals.lineBreak().response();
    }
    Set<Customer.Flaw> flaws = Customer.flaws(who.name(), who.email(), who.phone());
    if (!flaws.isEmpty()) {
      return refusals.flawed(flaws).response();
    }
    if (body.places() == null) {
      throw new InvalidValue("one to four places are reserved at once");
    }
    ReservationWanted wanted =
        new ReservationWanted(
            number,
            body.places(),
            body.language(),
            new Customer(who.name(), who.email(), who.phone()),
            Boolean.TRUE.equals(body.waits()));
    return reserving
        .reserve(wanted, Attempt.of(key, wanted))
        .fold(
            done -> own.response(201, done.reservation()),
            no -> refusals.problem(no, others(wanted.places())).response());
  }

  private List<Workshop> others(int places) {
    return workshops
        .seen(number)
        .map(it -> workshops.otherDates(it, places, clock.instant(), MOST_OTHERS))
        .orElse(List.of());
  }
}
