package io.vitrine.store.neighbour;

import io.vitrine.shell.signin.ServiceTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Booking over its REST API. */
@ApplicationScoped
public class BookingOverHttp implements Booking {

  private static final Duration TO_ANSWER = Duration.ofSeconds(5);

  /** A page waits for this one. */
  private static final Duration TO_PROMISE = Duration.ofSeconds(2);

  private final NeighbourLine line;
  private final NeighbourLine quick;

  @Inject
  public BookingOverHttp(
      @ConfigProperty(name = "VITRINE_BOOKING_URL", defaultValue = "http://localhost:8080/booking")
          String address,
      ServiceTokens tokens) {
    this.line = new NeighbourLine("booking", "booking", address, TO_ANSWER, tokens);
    this.quick = new NeighbourLine("booking", "booking", address, TO_PROMISE, tokens);
  }

  @Override
  public FactsAnswer factsAfter(long sequence, int limit) {
    return line.ask(
        "/api/v1/appointment-facts?after=" + sequence + "&limit=" + limit,
        body -> AppointmentFactsJson.read(body, sequence),
        FactsAnswer.Away::new);
  }

  @Override
  public PromisesAnswer walkInQueue(String shop, List<String> topics) {
    return quick.ask(
        "/api/v1/walk-in-queue?shop="
            + URLEncoder.encode(shop, StandardCharsets.UTF_8)
            + "&topics="
            + URLEncoder.encode(String.join(",", topics), StandardCharsets.UTF_8),
        PromisesJson::read,
        PromisesAnswer.Away::new);
  }

  @Override
  public StopsAnswer lettersStoppedSince(Instant since) {
    return line.ask(
        "/api/v1/follow-up-stops?since=" + since, StopsJson::read, StopsAnswer.Away::new);
  }

  @Override
  public PrivacyAnswer privacyRequests(String after) {
    String page = after == null ? "" : "?after=" + URLEncoder.encode(after, StandardCharsets.UTF_8);
    return line.ask("/api/v1/privacy-requests" + page, PrivacyJson::read, PrivacyAnswer.Away::new);
  }

  @Override
  public EnquiriesAnswer enquiriesOf(String shop, String email, List<String> phones) {
    return quick.ask(
        "/api/v1/customer-enquiries",
        EnquiriesJson.question(shop, email, phones),
        EnquiriesJson::read,
        EnquiriesAnswer.Away::new);
  }
}
