package io.vitrine.booking.appointment.rest;

import io.vitrine.booking.appointment.AdviceWanted;
import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.AppointmentAnswer;
import io.vitrine.booking.appointment.AppointmentState;
import io.vitrine.booking.appointment.Attempt;
import io.vitrine.booking.appointment.BookAdvice;
import io.vitrine.booking.appointment.BookingPace;
import io.vitrine.booking.appointment.Customer;
import io.vitrine.booking.appointment.FindAppointment;
import io.vitrine.booking.appointment.KnownAdviser;
import io.vitrine.booking.appointment.LinkTokens;
import io.vitrine.booking.appointment.MoveOrCancel;
import io.vitrine.booking.occupancy.HolderKey;
import io.vitrine.booking.preparation.Preparations;
import io.vitrine.booking.preparation.Prepared;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Appointments of customers. Whoever books gets a link; number and link (header {@code
 * Appointment-Link}) together open, move and cancel it.
 */
@Path("appointments")
@RequestScoped
@PermitAll
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class AppointmentsResource {

  private static final String LINK = "Appointment-Link";
  private static final String HOLDER = "Holder-Key";

  private final BookAdvice booking;
  private final MoveOrCancel changing;
  private final FindAppointment appointments;
  private final LinkTokens links;
  private final AppointmentRefusals refusals;
  private final BookingPace pace;

  @Inject private Preparations preparations;
  @Inject private KnownAdviser known;
  @Context private HttpServletRequest request;

  @Inject
  public AppointmentsResource(
      BookAdvice booking,
      MoveOrCancel changing,
      FindAppointment appointments,
      LinkTokens links,
      AppointmentRefusals refusals,
      BookingPace pace) {
    this.booking = booking;
    this.changing = changing;
    this.appointments = appointments;
    this.links = links;
    this.refusals = refusals;
    this.pace = pace;
  }

  /** Who comes, as it is sent. */
  public record CustomerBody(String name, String email, String phone) {}

  /** What is wanted, as it is sent. */
  public record WantedBody(
      String shop,
      String topic,
      String staff,
      Instant from,
      String language,
      CustomerBody customer,
      String message,
      String selection) {

    AdviceWanted wanted() {
      Customer who = new Customer(customer.name(), customer.email(), customer.phone());
      return new AdviceWanted(shop, topic, staff, from, language, who, message, selection);
    }
  }

  /** To when it is to be moved, and with whom; {@code staff} may be null. */
  public record MoveBody(Instant from, String staff) {}

  /**
   * An appointment as its customer sees it.
   *
   * @param preparation what was prepared for her, or {@code null}
   */
  public record AppointmentBody(
      String number,
      long version,
      String state,
      String shop,
      String zone,
      String topic,
      String staff,
      String staffName,
      Instant from,
      int minutes,
      String language,
      String checkInCode,
      String selection,
      Prepared preparation,
      String link) {}

  @POST
  public Response book(
      @HeaderParam("Idempotency-Key") String key,
      @HeaderParam(HOLDER) String holder,
      @HeaderParam(LINK) String before,
      WantedBody body) {
    if (!pace.admits(request.getRemoteAddr())) {
      return Response.fromResponse(refusals.tooMany(pace.most()).response())
          .header("Retry-After", AddressPace.WINDOW.toSeconds())
          .build();
    }
    if (body == null || body.customer() == null) {
      throw new BadRequestException();
    }
    return refused(key, body.customer())
        .map(Problem::response)
        .orElseGet(
            () -> {
              AdviceWanted wanted = body.wanted();
              return answer(
                  booking.book(
                      wanted,
                      Attempt.of(key, wanted),
                      holder(holder),
                      known.of(before).orElse(null)),
                  this::created);
            });
  }

  private static HolderKey holder(String sent) {
    return sent == null ? null : new HolderKey(sent);
  }

  private Optional<Problem> refused(String key, CustomerBody customer) {
    if (key == null) {
      return Optional.of(refusals.keyMissing());
    }
    if (Customer.breaksLines(customer.name(), customer.email(), customer.phone())) {
      return Optional.of(refusals.lineBreak());
    }
    Set<Customer.Flaw> flaws = Customer.flaws(customer.name(), customer.email(), customer.phone());
    return flaws.isEmpty() ? Optional.empty() : Optional.of(refusals.flawed(flaws));
  }

  @GET
  @Path("{number}")
  @Consumes(MediaType.WILDCARD)
  public Response see(@PathParam("number") String number, @HeaderParam(LINK) String link) {
    return withOwn(number, link, this::ok);
  }

  @POST
  @Path("{number}/moves")
  public Response move(
      @PathParam("number") String number,
      @HeaderParam(LINK) String link,
      @HeaderParam(HOLDER) String holder,
      MoveBody body) {
    if (body == null || body.from() == null) {
      throw new BadRequestException();
    }
    return withOwn(
        number,
        link,
        appointment ->
            answer(
                changing.move(appointment, body.from(), body.staff(), holder(holder)), this::ok));
  }

  @POST
  @Path("{number}/cancellation")
  @Consumes(MediaType.WILDCARD)
  public Response cancel(@PathParam("number") String number, @HeaderParam(LINK) String link) {
    return withOwn(number, link, appointment -> answer(changing.cancel(appointment), this::ok));
  }

  private Response withOwn(String number, String link, Function<Appointment, Response> answer) {
    return appointments
        .byNumberAndLink(number, link)
        .map(answer)
        .orElseGet(() -> refusals.unknownLink().response());
  }

  private Response answer(AppointmentAnswer answer, Function<Appointment, Response> done) {
    return answer.fold(
        it -> done.apply(it.appointment()),
        no -> refusals.problem(no.reason(), no.alternatives()).response());
  }

  private Response created(Appointment appointment) {
    return Response.created(URI.create(links.address(appointment)))
        .header("Cache-Control", "no-store")
        .entity(body(appointment))
        .build();
  }

  private Response ok(Appointment appointment) {
    return Response.ok(body(appointment)).header("Cache-Control", "no-store").build();
  }

  private Prepared prepared(Appointment appointment) {
    return appointment.state() == AppointmentState.CANCELLED
        ? null
        : preparations.of(appointment.number()).orElse(null);
  }

  private AppointmentBody body(Appointment appointment) {
    return new AppointmentBody(
        appointment.number(),
        appointment.version(),
        appointment.state().name(),
        appointment.shop(),
        appointment.zone(),
        appointment.topic(),
        appointment.adviser().staff(),
        appointment.adviser().name(),
        appointment.from(),
        appointment.effort().advice(),
        appointment.language(),
        appointment.checkInCode(),
        appointment.selectionState().name(),
        prepared(appointment),
        links.address(appointment));
  }
}
