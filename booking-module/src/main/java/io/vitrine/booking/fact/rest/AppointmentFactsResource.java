package io.vitrine.booking.fact.rest;

import io.vitrine.booking.fact.AppointmentFacts;
import io.vitrine.booking.fact.ToldFact;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.json.JsonParts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;

/** What happened to appointments, for the store to pull. */
@Path("appointment-facts")
@RequestScoped
public class AppointmentFactsResource {

  private static final int MOST = 500;

  private final AppointmentFacts facts;

  @Inject
  public AppointmentFactsResource(AppointmentFacts facts) {
    this.facts = facts;
  }

  /** Facts in order, and the number to ask after next time. */
  public record FactsPage(List<FactBody> items, long next) {}

  /** One fact with the appointment as of then. */
  public record FactBody(long sequence, String fact, Instant at, JsonObject appointment) {}

  @GET
  @RolesAllowed("service:store")
  @Produces(MediaType.APPLICATION_JSON)
  public FactsPage after(
      @QueryParam("after") @DefaultValue("0") long after,
      @QueryParam("limit") @DefaultValue("200") int limit) {
    if (after < 0 || limit < 1 || limit > MOST) {
      throw new InvalidValue("after is not negative and limit lies between 1 and " + MOST);
    }
    List<FactBody> items = facts.after(after, limit).stream().map(this::body).toList();
    long next = items.isEmpty() ? after : items.get(items.size() - 1).sequence();
    return new FactsPage(items, next);
  }

  private FactBody body(ToldFact fact) {
    try (var reader = JsonParts.createReader(new StringReader(fact.document()))) {
      return new FactBody(fact.sequence(), fact.fact(), fact.at(), reader.readObject());
    }
  }
}
