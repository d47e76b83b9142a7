package io.vitrine.booking.neighbour;

import io.vitrine.booking.advice.AdviceBoard;
import io.vitrine.booking.advice.AdviceSheet;
import io.vitrine.shell.signin.ServiceTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the catalogue over HTTP what a shop's advice is, as the service that booking is. */
@ApplicationScoped
public class AdviceOverHttp implements AdviceBoard {

  private static final Jsonb JSON = JsonbBuilder.create();
  private static final Duration PATIENCE = Duration.ofSeconds(4);

  private final String catalog;
  private final Supplier<String> bearer;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(1))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  @Inject
  public AdviceOverHttp(
      @ConfigProperty(name = "VITRINE_CATALOG_URL", defaultValue = "http://127.0.0.1:8080")
          String catalog,
      ServiceTokens tokens) {
    this(catalog, () -> tokens.bearerFor("catalog"));
  }

  AdviceOverHttp(String catalog, Supplier<String> bearer) {
    this.catalog = catalog;
    this.bearer = bearer;
  }

  AdviceOverHttp() {
    this("http://127.0.0.1", () -> "");
  }

  @Override
  public Heard post(AdviceSheet sheet) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(catalog + "/api/v1/shop-advice"))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("Authorization", bearer.get())
            .POST(HttpRequest.BodyPublishers.ofString(JSON.toJson(sheet), StandardCharsets.UTF_8))
            .build();
    try {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      return answer.statusCode() == 202
          ? new Taken()
          : new NotTaken("answered " + answer.statusCode() + " " + answer.body());
    } catch (IOException e) {
      return new NotTaken("cannot be reached");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new NotTaken("this node is closing down");
    }
  }
}
