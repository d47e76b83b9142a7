package io.vitrine.booking.privacy.rest;

import io.vitrine.booking.privacy.AskStillKnown;
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

/** Whom the store will forget soon, and wants asked before. The same message again asks once. */
@Path("still-known-questions")
@RequestScoped
public class StillKnownResource {

  private final AskStillKnown asking;

  @Inject
  public StillKnownResource(AskStillKnown asking) {
    this.asking = asking;
  }

  /** The message as it comes. */
  public record QuestionBody(
      String messageId, String shop, String email, String name, String language, Instant until) {

    AskStillKnown.Question question() {
      try {
        UUID id = messageId == null ? null : UUID.fromString(messageId);
        return new AskStillKnown.Question(id, email, name, language, shop, until);
      } catch (IllegalArgumentException e) {
        throw new InvalidValue("messageId is a UUID: " + e.getMessage());
      }
    }
  }

  @POST
  @RolesAllowed("service:store")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response ask(QuestionBody body) {
    if (body == null) {
      throw new BadRequestException();
    }
    asking.ask(body.question());
    return Response.accepted().build();
  }
}
