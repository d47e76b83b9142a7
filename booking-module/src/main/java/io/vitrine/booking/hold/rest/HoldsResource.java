package io.vitrine.booking.hold.rest;

import io.vitrine.booking.appointment.rest.AppointmentRefusals;
import io.vitrine.booking.hold.HoldAnswer;
import io.vitrine.booking.hold.HoldLimits;
import io.vitrine.booking.hold.HoldTime;
import io.vitrine.booking.hold.HoldWanted;
import io.vitrine.booking.hold.Holder;
import io.vitrine.booking.occupancy.HolderKey;
import io.vitrine.shell.pace.AddressPace;
import io.vitrine.shell.problem.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;

/**
 * Holds a time for the time of a form. The key that comes back in the header {@code Holder-Key} is
 * sent with the booking; sent with another wish it gives the first one back.
 */
@Path("holds")
@RequestScoped
@PermitAll
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class HoldsResource {

  /** With what somebody holds a time. */
  public static final String HOLDER = "Holder-Key";

  private final HoldTime holding;
  private final HoldLimits limits;
  private final AppointmentRefusals refusals;

  @Context private HttpServletRequest request;

  @Inject
  public HoldsResource(HoldTime holding, HoldLimits limits, AppointmentRefusals refusals) {
    this.holding = holding;
    this.limits = limits;
    this.refusals = refusals;
  }

  /** What is wanted, as it is sent; {@code staff} may be null. */
  public record WantedBody(
      String shop, String topic, String staff, Instant from, String language) {}

  /**
   * What is held, with whom, until when.
   *
   * @param staffName the first name, where she lets herself be named
   */
  public record HeldBody(
      String shop,
      String topic,
      String staff,
      String staffName,
      Instant from,
      Instant lapsesAt,
      String holderKey) {}

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response hold(@HeaderParam(HOLDER) String key, WantedBody body) {
    if (!limits.admits(request.getRemoteAddr())) {
      return Response.fromResponse(refusals.tooManyHolds().response())
          .header("Retry-After", AddressPace.WINDOW.toSeconds())
          .build();
    }
    if (body == null) {
      throw new BadRequestException();
    }
    HoldWanted wanted =
        new HoldWanted(body.shop(), body.topic(), body.staff(), body.from(), body.language());
    Holder holder =
        Holder.customer(key == null ? null : new HolderKey(key), request.getRemoteAddr());
    return holding
        .hold(wanted, holder)
        .fold(
            HoldsResource::held, no -> refusals.problem(no.reason(), no.alternatives()).response());
  }

  private static Response held(HoldAnswer.Held held) {
    return Response.status(Response.Status.CREATED)
        .header("Cache-Control", "no-store")
        .header(HOLDER, held.key().text())
        .entity(
            new HeldBody(
                held.time().shop(),
                held.time().topic(),
                held.adviser().staff(),
                held.adviser().shown().orElse(null),
                held.time().from(),
                held.time().lapsesAt(),
                held.key().text()))
        .build();
  }

  @DELETE
  public Response release(@HeaderParam(HOLDER) String key) {
    if (key == null) {
      throw new BadRequestException();
    }
    holding.release(new HolderKey(key));
    return Response.noContent().build();
  }
}
