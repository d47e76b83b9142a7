package io.vitrine.booking.partner.rest;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.AppointmentAnswer;
import io.vitrine.booking.appointment.Attempt;
import io.vitrine.booking.appointment.BookAdvice;
import io.vitrine.booking.appointment.Customer;
import io.vitrine.booking.appointment.MoveOrCancel;
import io.vitrine.booking.appointment.rest.AppointmentRefusals;
import io.vitrine.booking.partner.Partner;
import io.vitrine.booking.partner.PartnerAppointments;
import io.vitrine.booking.partner.PartnerKeys;
import io.vitrine.booking.partner.Scope;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.signin.GuestTokens;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Appointments that a partner makes for customers, moves, cancels and lists; it sees no others. A
 * partner signs in with {@code Authorization: Bearer} and its token.
 */
@Path("partner/appointments")
@RequestScoped
@RolesAllowed(GuestTokens.ROLE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class PartnerAppointmentsResource {

  private static final int MOST = 200;

  private final PartnerDoor door;
  private final PartnerAppointments own;
  private final BookAdvice booking;
  private final MoveOrCancel changing;
  private final AppointmentRefusals refusals;

  @Context private SecurityContext caller;

  @Inject
  public PartnerAppointmentsResource(
      PartnerDoor door,
      PartnerAppointments own,
      BookAdvice booking,
      MoveOrCancel changing,
      AppointmentRefusals refusals) {
    this.door = door;
    this.own = own;
    this.booking = booking;
    this.changing = changing;
    this.refusals = refusals;
  }

  @GET
  @RolesAllowed(GuestTokens.ROLE)
  public Response list(
      @QueryParam("shop") @DefaultValue("") String shop,
      @QueryParam("after") @DefaultValue("") String after,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    if (limit < 1 || limit > MOST || after.length() > 6) {
      throw new InvalidValue("limit lies between 1 and " + MOST + ", after is a number");
    }
    return enter(
        Scope.READ,
        partner -> {
          List<Appointment> found = own.of(partner, after, shop, limit);
          String next = found.size() < limit ? null : found.get(limit - 1).number();
          return ok(
              new PartnerAppointmentJson.Page(
                  found.stream().map(PartnerAppointmentJson::of).toList(), next));
        });
  }

  @GET
  @Path("{number}")
  @RolesAllowed(GuestTokens.ROLE)
  public Response read(@PathParam("number") String number) {
    return withOwn(Scope.READ, number, this::shown);
  }

  /** The same {@code Idempotency-Key} with the same body gets the same appointment. */
  @POST
  @RolesAllowed(GuestTokens.ROLE)
  public Response book(
      @HeaderParam("Idempotency-Key") String key, PartnerAppointmentJson.Wanted body) {
    if (body == null || body.customer() == null) {
      throw new BadRequestException();
    }
    return enter(Scope.WRITE, partner -> book(partner, key, body));
  }

  private Response book(Partner partner, String key, PartnerAppointmentJson.Wanted body) {
    PartnerAppointmentJson.Guest guest = body.customer();
    if (key == null) {
      return refusals.keyMissing().response();
    }
    if (!partner.worksWith(body.shop())) {
      return door.otherShop().response();
    }
    if (Customer.breaksLines(guest.name(), guest.email(), guest.phone())) {
      return refusals.lineBreak().response();
    }
    Set<Customer.Flaw> flaws = Customer.flaws(guest.name(), guest.email(), guest.phone());
    if (!flaws.isEmpty()) {
      return refusals.flawed(flaws).response();
    }
    var wanted = body.wanted();
    Attempt attempt = Attempt.of(PartnerKeys.of(partner, key), wanted);
    return answer(booking.book(wanted, attempt), this::created);
  }

  @POST
  @Path("{number}/moves")
  @RolesAllowed(GuestTokens.ROLE)
  public Response move(@PathParam("number") String number, PartnerAppointmentJson.Move body) {
    if (body == null || body.from() == null) {
      throw new BadRequestException();
    }
    return withOwn(
        Scope.WRITE,
        number,
        it -> answer(changing.move(it, body.from(), body.staff()), this::shown));
  }

  @POST
  @Path("{number}/cancellation")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed(GuestTokens.ROLE)
  public Response cancel(@PathParam("number") String number) {
    return withOwn(Scope.WRITE, number, it -> answer(changing.cancel(it), this::shown));
  }

  private Response withOwn(Scope scope, String number, Function<Appointment, Response> act) {
    return enter(
        scope,
        partner ->
            own.find(partner, number)
                .filter(it -> partner.worksWith(it.shop()))
                .map(act)
                .orElseGet(() -> door.unknown().response()));
  }

  private Response enter(Scope scope, Function<Partner, Response> act) {
    return door.enter(caller.getUserPrincipal().getName(), scope, act);
  }

  private Response answer(AppointmentAnswer answer, Function<Appointment, Response> done) {
    return answer.fold(
        it -> done.apply(it.appointment()),
        no -> refusals.problem(no.reason(), no.alternatives()).response());
  }

  private Response created(Appointment it) {
    return Response.created(URI.create("/booking/api/v1/partner/appointments/" + it.number()))
        .header("Cache-Control", "no-store")
        .entity(PartnerAppointmentJson.of(it))
        .build();
  }

  private Response shown(Appointment it) {
    return ok(PartnerAppointmentJson.of(it));
  }

  private static Response ok(Object body) {
    return Response.ok(body).header("Cache-Control", "no-store").build();
  }
}
