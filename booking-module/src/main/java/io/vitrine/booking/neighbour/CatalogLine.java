package io.vitrine.booking.neighbour;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The line on which booking tells the catalogue something, as the service that it is. Whatever goes
 * wrong is one sentence on why it was not taken.
 */
final class CatalogLine {

  private static final Duration TO_CONNECT = Duration.ofSeconds(1);
  private static final Duration TO_ANSWER = Duration.ofSeconds(4);

  private final String catalog;
  private final Supplier<String> bearer;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(TO_CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /**
   * @param bearer the value of the header Authorization, asked for at each call
   */
  CatalogLine(String catalog, Supplier<String> bearer) {
    this.catalog = catalog;
    this.bearer = bearer;
  }

  /**
   * @param json the body
   * @param taken the status that says that it was taken
   */
  <T> T post(String path, String json, int taken, Supplier<T> done, Function<String, T> refused) {
    HttpRequest request =
        to(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json, StandardCharsets.UTF_8))
            .build();
    return send(request, taken, done, refused);
  }

  /** As {@link #post}, without a body. */
  <T> T delete(String path, int taken, Supplier<T> done, Function<String, T> refused) {
    return send(to(path).DELETE().build(), taken, done, refused);
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(catalog + path))
        .timeout(TO_ANSWER)
        .header("Authorization", bearer.get());
  }

  private <T> T send(
      HttpRequest request, int taken, Supplier<T> done, Function<String, T> refused) {
    try {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      return answer.statusCode() == taken
          ? done.get()
          : refused.apply("answered " + answer.statusCode() + " " + answer.body());
    } catch (IOException e) {
      return refused.apply("cannot be reached");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return refused.apply("this node is closing down");
    }
  }
}
