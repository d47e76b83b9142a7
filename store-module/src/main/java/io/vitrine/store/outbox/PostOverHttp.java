package io.vitrine.store.outbox;

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
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Messages over the neighbours' REST APIs, signed in as service store. */
@ApplicationScoped
class PostOverHttp implements Post {

  private static final Duration TO_CONNECT = Duration.ofSeconds(1);
  private static final Duration TO_ANSWER = Duration.ofSeconds(4);

  /** What the same message would be answered again: its form or a value is refused. */
  private static final Set<Integer> NEVER = Set.of(400, 409, 413, 415, 422);

  /** Nothing for this message yet, such as a kind that the neighbour does not know, or a fault. */
  private static final Set<Integer> NOT_THIS = Set.of(404, 405, 500, 501);

  /** What it is about is gone there, such as an appointment cancelled meanwhile: all is said. */
  private static final int GONE = 410;

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(TO_CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final ServiceTokens tokens;
  private final String catalog;
  private final String booking;

  @Inject
  PostOverHttp(
      ServiceTokens tokens,
      @ConfigProperty(name = "VITRINE_CATALOG_URL", defaultValue = "http://localhost:8080")
          String catalog,
      @ConfigProperty(name = "VITRINE_BOOKING_URL", defaultValue = "http://localhost:8080/booking")
          String booking) {
    this.tokens = tokens;
    this.catalog = catalog.replaceAll("/+$", "");
    this.booking = booking.replaceAll("/+$", "");
  }

  @Override
  public Sending send(Destination destination, String kind, String body) {
    boolean toCatalog = destination == Destination.CATALOG;
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address(destination, kind)))
            .timeout(TO_ANSWER)
            .header("Authorization", tokens.bearerFor(toCatalog ? "catalog" : "booking"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
            .build();
    try {
      HttpResponse<String> answer =
          http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      return judged(answer);
    } catch (IOException e) {
      return new Sending.NotNow("cannot be reached", false);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Sending.NotNow("this node is closing down", false);
    }
  }

  private String address(Destination destination, String kind) {
    if (destination == Destination.CATALOG) {
      return catalog
          + (OutboxMessage.STOCK_PAGE.equals(kind)
              ? "/api/v1/stock-levels/pages"
              : "/api/v1/stock-levels");
    }
    return booking
        + switch (kind) {
          case OutboxMessage.PREPARATION -> "/api/v1/preparations";
          case OutboxMessage.WALK_IN -> "/api/v1/walk-in-facts";
          case OutboxMessage.PAPER -> "/api/v1/papers";
          case OutboxMessage.LETTER -> "/api/v1/shop-letters";
          case OutboxMessage.SERVICE_TICKET -> "/api/v1/service-tickets";
          case OutboxMessage.PRIVACY, OutboxMessage.ERASED -> "/api/v1/privacy-answers";
          case OutboxMessage.STILL_KNOWN -> "/api/v1/still-known-questions";
          case OutboxMessage.DEVICE -> "/api/v1/device-withdrawals";
          default -> "/api/v1/visit-facts";
        };
  }

  private static Sending judged(HttpResponse<String> answer) {
    int status = answer.statusCode();
    if (status >= 200 && status < 300 || status == GONE) {
      return new Sending.Taken();
    }
    String words = "answered " + status + " " + answer.body();
    return NEVER.contains(status)
        ? new Sending.Never(words)
        : new Sending.NotNow(words, NOT_THIS.contains(status));
  }
}
