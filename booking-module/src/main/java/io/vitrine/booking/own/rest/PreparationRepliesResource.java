package io.vitrine.booking.own.rest;

import io.vitrine.booking.appointment.FindAppointment;
import io.vitrine.booking.enquiry.EnquiryPace;
import io.vitrine.booking.own.OwnReason;
import io.vitrine.booking.own.ReplyToPreparation;
import io.vitrine.booking.preparation.Reply;
import io.vitrine.shell.pace.AddressPace;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;

/**
 * A customer's answer to her preparation; number and link (header {@code Appointment-Link})
 * together open it, the last answer stands.
 */
@Path("preparation-replies")
@RequestScoped
@PermitAll
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class PreparationRepliesResource {

  private static final String TEXTS = "io.vitrine.booking.own.texts";

  private final FindAppointment appointments;
  private final ReplyToPreparation replying;
  private final EnquiryPace pace;
  private final Refusals refusals;

  @Context private HttpServletRequest request;

  @Inject
  public PreparationRepliesResource(
      FindAppointment appointments,
      ReplyToPreparation replying,
      EnquiryPace pace,
      Refusals refusals) {
    this.appointments = appointments;
    this.replying = replying;
    this.pace = pace;
    this.refusals = refusals;
  }

  /** The answer as it is sent; words or verdicts may be left out. */
  public record ReplyBody(String words, List<Reply.Verdict> verdicts) {}

  @PUT
  @Path("{number}")
  public Response reply(
      @PathParam("number") String number,
      @HeaderParam("Appointment-Link") String link,
      ReplyBody body) {
    if (!pace.admits(request.getRemoteAddr())) {
      return Response.fromResponse(refused(OwnReason.TOO_MANY))
          .header("Retry-After", AddressPace.WINDOW.toSeconds())
          .build();
    }
    if (body == null) {
      throw new BadRequestException();
    }
    return appointments
        .byNumberAndLink(number, link)
        .map(own -> replying.reply(own, new Reply(body.words(), body.verdicts())))
        .map(
            answer -> answer.fold(done -> Response.noContent().build(), no -> refused(no.reason())))
        .orElseGet(() -> refusals.notFound().response());
  }

  private Response refused(OwnReason reason) {
    return refusals
        .from(TEXTS, reason.status(), reason.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .response();
  }
}
