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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What people asked about themselves, for the store to fetch and do. */
@Path("privacy-requests")
@RequestScoped
public class PrivacyRequestsResource {

  private static final int MOST = 50;

  /** Lists in the catalogue go within seconds; what takes longer is told. */
  private static final Duration SOON = Duration.ofHours(1);

  private final PrivacyRequests requests;
  private final Clock clock;

  @Inject
  public PrivacyRequestsResource(PrivacyRequests requests, Clock clock) {
    this.requests = requests;
    this.clock = clock;
  }

  /**
   * What the store has not answered, the oldest first; at most fifty.
   *
   * @param next after which the next page begins; {@code null} where there is none
   * @param elsewhere what the store has answered and the catalogue not done for more than an hour;
   *     on the first page alone
   */
  public record RequestsPage(List<RequestBody> items, String next, List<LateBody> elsewhere) {}

  /** One that waits for somebody else, without saying whose it is. */
  public record LateBody(String id, String kind, Instant askedAt) {}

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
  public RequestsPage open(@QueryParam("after") String after) {
    List<RequestBody> items = requests.forStore(MOST, after).stream().map(RequestBody::of).toList();
    return new RequestsPage(
        items,
        items.size() < MOST ? null : items.get(MOST - 1).id(),
        after == null ? elsewhere() : List.of());
  }

  private List<LateBody> elsewhere() {
    return requests.forCatalogue(clock.instant().minus(SOON), MOST).stream()
        .map(one -> new LateBody(one.id(), one.kind().name(), one.askedAt()))
        .toList();
  }
}
