package io.vitrine.store.neighbour;

import io.vitrine.shell.signin.ServiceTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Booking over its REST API. */
@ApplicationScoped
public class BookingOverHttp implements Booking {

  private static final Duration TO_ANSWER = Duration.ofSeconds(5);

  private final NeighbourLine line;

  @Inject
  public BookingOverHttp(
      @ConfigProperty(name = "VITRINE_BOOKING_URL", defaultValue = "http://localhost:8080/booking")
          String address,
      ServiceTokens tokens) {
    this.line = new NeighbourLine("booking", "booking", address, TO_ANSWER, tokens);
  }

  @Override
  public FactsAnswer factsAfter(long sequence, int limit) {
    return line.ask(
        "/api/v1/appointment-facts?after=" + sequence + "&limit=" + limit,
        body -> AppointmentFactsJson.read(body, sequence),
        FactsAnswer.Away::new);
  }
}
