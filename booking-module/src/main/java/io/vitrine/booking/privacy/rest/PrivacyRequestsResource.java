package io.vitrine.booking.privacy.rest;

import io.vitrine.booking.privacy.PrivacyRequest;
import io.vitrine.booking.privacy.PrivacyRequests;
import io.vitrine.shell.json.JsonParts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;

/** What people asked about themselves, for the store to fetch and do. */
@Path("privacy-requests")
@RequestScoped
public class PrivacyRequestsResource {

  private static final int MOST = 50;

  private final PrivacyRequests requests;

  @Inject
  public PrivacyRequestsResource(PrivacyRequests requests) {
    this.requests = requests;
  }

  /** What the store has not answered, the oldest first; at most fifty. */
  public record RequestsPage(List<RequestBody> items) {}

  /** One of them; {@code details} holds texts. */
  public record RequestBody(
      String id,
      String kind,
      String email,
      String language,
      Instant askedAt,
      JsonValue appointments,
      JsonValue details) {

    static RequestBody of(PrivacyRequest request) {
      try (var reader = JsonParts.createReader(new StringReader(request.told()))) {
        JsonObject told = reader.readObject();
        return new RequestBody(
            request.id(),
            request.kind().name(),
            request.email(),
            request.language(),
            request.askedAt(),
            told.get("appointments"),
            told.get("details"));
      }
    }
  }

  @GET
  @RolesAllowed("service:store")
  @Produces(MediaType.APPLICATION_JSON)
  public RequestsPage open() {
    return new RequestsPage(requests.forStore(MOST).stream().map(RequestBody::of).toList());
  }
}
