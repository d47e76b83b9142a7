package io.vitrine.booking.privacy.rest;

import io.vitrine.booking.privacy.PrivacyRequests;
import io.vitrine.shell.InvalidValue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;

/** What the store did of what people asked. The same answer again changes nothing. */
@Path("privacy-answers")
@RequestScoped
public class PrivacyAnswersResource {

  private static final int LONGEST = 400_000;

  private final PrivacyRequests requests;

  @Inject
  public PrivacyAnswersResource(PrivacyRequests requests) {
    this.requests = requests;
  }

  /** The message as it comes; {@code said} is what she reads. */
  public record AnswerBody(String messageId, String request, Instant at, JsonObject said) {}

  @POST
  @RolesAllowed("service:store")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response take(AnswerBody body) {
    if (body == null) {
      throw new BadRequestException();
    }
    if (body.request() == null || body.said() == null) {
      throw new InvalidValue("an answer needs request and said");
    }
    String said = body.said().toString();
    if (said.length() > LONGEST) {
      throw new InvalidValue("an answer has at most " + LONGEST + " characters");
    }
    requests.fulfilled(body.request(), said);
    return Response.accepted().build();
  }
}
