package io.vitrine.booking.fact.rest;

import io.vitrine.booking.fact.TakeVisitFact;
import io.vitrine.booking.fact.VisitMessage;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Refusals;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;

/** What the store tells about visits. The same message again changes nothing and is accepted. */
@Path("visit-facts")
@RequestScoped
public class VisitFactsResource {

  private final TakeVisitFact visits;
  private final Refusals refusals;

  @Inject
  public VisitFactsResource(TakeVisitFact visits, Refusals refusals) {
    this.visits = visits;
    this.refusals = refusals;
  }

  /** The message as it comes. */
  public record VisitFactBody(
      String messageId, String fact, String appointment, String shop, Instant at, String outcome) {

    VisitMessage message() {
      try {
        return new VisitMessage(
            messageId == null ? null : UUID.fromString(messageId),
            fact == null ? null : VisitMessage.Fact.valueOf(fact),
            appointment,
            shop,
            at,
            outcome);
      } catch (IllegalArgumentException e) {
        throw new InvalidValue(
            "messageId is a UUID and fact one of ARRIVED, RECEIVED, SOLD and LEFT: "
                + e.getMessage());
      }
    }
  }

  @POST
  @RolesAllowed("service:store")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response take(VisitFactBody body) {
    if (body == null) {
      throw new BadRequestException();
    }
    return visits
        .take(body.message())
        .fold(Response.accepted().build(), refusals.notFound().response());
  }
}
