package io.vitrine.booking.mail.rest;

import io.vitrine.booking.mail.PaperMessage;
import io.vitrine.booking.mail.TakePaper;
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
 * Papers that the shops give to those who ask for them, to be sent by letter. The same message
 * again is accepted and changes nothing.
 */
@Path("papers")
@RequestScoped
public class PapersResource {

  private final TakePaper taking;
  private final Refusals refusals;

  @Inject
  public PapersResource(TakePaper taking, Refusals refusals) {
    this.taking = taking;
    this.refusals = refusals;
  }

  /** The message as it comes. */
  public record PaperBody(
      String messageId,
      String shop,
      Instant at,
      String email,
      String language,
      String subject,
      String text,
      String fileName,
      String pdf) {

    PaperMessage message() {
      return new PaperMessage(id(), shop, at, email, language, subject, text, fileName, pdf);
    }

    private UUID id() {
      try {
        return messageId == null ? null : UUID.fromString(messageId);
      } catch (IllegalArgumentException e) {
        throw new InvalidValue("messageId is a UUID: " + e.getMessage());
      }
    }
  }

  @POST
  @RolesAllowed("service:store")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response take(PaperBody body) {
    if (body == null) {
      throw new BadRequestException();
    }
    return taking.take(body.message())
        ? Response.accepted().build()
        : refusals.notFound().response();
  }
}
