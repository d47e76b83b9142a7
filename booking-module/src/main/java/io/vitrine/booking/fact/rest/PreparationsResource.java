package io.vitrine.booking.fact.rest;

import io.vitrine.booking.fact.PreparationMessage;
import io.vitrine.booking.fact.TakePreparation;
import io.vitrine.booking.preparation.Prepared;
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

/**
 * What the store tells about preparations. What is known already is accepted and changes nothing.
 */
@Path("preparations")
@RequestScoped
public class PreparationsResource {

  private static final String TEXTS = "io.vitrine.booking.appointment.texts";

  private final TakePreparation preparations;
  private final Refusals refusals;

  @Inject
  public PreparationsResource(TakePreparation preparations, Refusals refusals) {
    this.preparations = preparations;
    this.refusals = refusals;
  }

  /** The message as it comes. */
  public record PreparationBody(
      String messageId,
      String appointment,
      String shop,
      Long version,
      Instant at,
      Prepared preparation) {

    PreparationMessage message() {
      try {
        return new PreparationMessage(
            messageId == null ? null : UUID.fromString(messageId),
            appointment,
            shop,
            version == null ? 0 : version,
            at,
            preparation);
      } catch (IllegalArgumentException e) {
        throw new InvalidValue("messageId is a UUID: " + e.getMessage());
      }
    }
  }

  @POST
  @RolesAllowed("service:store")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response take(PreparationBody body) {
    if (body == null) {
      throw new BadRequestException();
    }
    return preparations
        .take(body.message())
        .fold(
            Response.accepted().build(),
            refusals.notFound().response(),
            refusals.from(TEXTS, 410, "preparation-of-cancelled").response());
  }
}
