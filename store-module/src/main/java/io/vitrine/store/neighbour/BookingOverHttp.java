package io.vitrine.store.neighbour;

import io.vitrine.shell.signin.ServiceTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Booking over its REST API, signed in as service store. */
@ApplicationScoped
public class BookingOverHttp implements Booking {

  private static final Duration TO_CONNECT = Duration.ofSeconds(2);
  private static final Duration TO_ANSWER = Duration.ofSeconds(5);

  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(TO_CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final String address;
  private final ServiceTokens tokens;

  @Inject
  public BookingOverHttp(
      @ConfigProperty(name = "VITRINE_BOOKING_URL", defaultValue = "http://localhost:8080/booking")
          String address,
      ServiceTokens tokens) {
    this.address = address.replaceAll("/+$", "");
    this.tokens = tokens;
  }

  @Override
  public FactsAnswer factsAfter(long sequence, int limit) {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(
                    address + "/api/v1/appointment-facts?after=" + sequence + "&limit=" + limit))
            .timeout(TO_ANSWER)
            .header("Authorization", tokens.bearerFor("booking"))
            .header("Accept", "application/json")
            .build();
    try {
      HttpResponse<String> answer =
          http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      return answer.statusCode() == 200
          ? AppointmentFactsJson.read(answer.body(), sequence)
          : new FactsAnswer.Away("booking answered " + answer.statusCode());
    } catch (IOException e) {
      return new FactsAnswer.Away("booking cannot be reached");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new FactsAnswer.Away("the shop is closing down");
    }
  }
}
