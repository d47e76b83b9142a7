package io.vitrine.booking.neighbour;

import io.vitrine.booking.privacy.Lists;
import io.vitrine.shell.signin.ServiceTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the catalogue over HTTP which list goes, as the service that booking is. */
@ApplicationScoped
public class ListsOverHttp implements Lists {

  private static final Duration PATIENCE = Duration.ofSeconds(4);
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{22}");

  private final String catalog;
  private final ServiceTokens tokens;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(1))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  @Inject
  public ListsOverHttp(
      @ConfigProperty(name = "VITRINE_CATALOG_URL", defaultValue = "http://127.0.0.1:8080")
          String catalog,
      ServiceTokens tokens) {
    this.catalog = catalog;
    this.tokens = tokens;
  }

  ListsOverHttp() {
    this("http://127.0.0.1", null);
  }

  @Override
  public boolean erase(String token) {
    if (!TOKEN.matcher(token).matches()) {
      return true;
    }
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(catalog + "/api/v1/carried-selections/" + token))
            .timeout(PATIENCE)
            .header("Authorization", tokens.bearerFor("catalog"))
            .DELETE()
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 204;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
