package io.vitrine.booking.demand.rest;

import io.vitrine.booking.demand.walkin.TakeWalkIn;
import io.vitrine.booking.demand.walkin.WalkInMessage;
import io.vitrine.shell.InvalidValue;
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

/**
 * What the store tells about people without an appointment. The same message again changes nothing
 * and is accepted.
 */
@Path("walk-in-facts")
@RequestScoped
public class WalkInFactsResource {

  private final TakeWalkIn taking;

  @Inject
  public WalkInFactsResource(TakeWalkIn taking) {
    this.taking = taking;
  }

  /**
   * The message as it comes.
   *
   * @param receivedAt {@code null} where she only arrived
   */
  public record WalkInFactBody(
      String messageId, String fact, String shop, String topic, Instant at, Instant receivedAt) {

    WalkInMessage message() {
      try {
        return new WalkInMessage(
            messageId == null ? null : UUID.fromString(messageId),
            fact == null ? null : WalkInMessage.Fact.valueOf(fact),
            shop,
            topic,
            at,
            receivedAt);
      } catch (IllegalArgumentException e) {
        throw new InvalidValue(
            "messageId is a UUID and fact one of ARRIVED and ADVISED: " + e.getMessage());
      }
    }
  }

  @POST
  @RolesAllowed("service:store")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response take(WalkInFactBody body) {
    if (body == null) {
      throw new BadRequestException();
    }
    taking.take(body.message());
    return Response.accepted().build();
  }
}
