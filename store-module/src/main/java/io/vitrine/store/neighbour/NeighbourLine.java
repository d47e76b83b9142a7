package io.vitrine.store.neighbour;

import io.vitrine.shell.signin.ServiceTokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Function;

/**
 * The line to one neighbour: questions over its REST API, signed in as service store. Whatever goes
 * wrong is one sentence on why the neighbour is away.
 */
final class NeighbourLine {

  private static final Duration TO_CONNECT = Duration.ofSeconds(1);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(TO_CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final String name;
  private final String audience;
  private final String address;
  private final Duration toAnswer;
  private final ServiceTokens tokens;

  /**
   * @param name how the sentence calls it, such as {@code the catalogue}
   * @param audience for whom the service's token is
   * @param toAnswer how long an answer may take
   */
  NeighbourLine(
      String name, String audience, String address, Duration toAnswer, ServiceTokens tokens) {
    this.name = name;
    this.audience = audience;
    this.address = address.replaceAll("/+$", "");
    this.toAnswer = toAnswer;
    this.tokens = tokens;
  }

  /**
   * @param told what is made of the answer's text
   * @param away what is made of the sentence on why there is none
   */
  <T> T ask(String path, Function<String, T> told, Function<String, T> away) {
    return send(to(path).build(), told, away);
  }

  /**
   * A question that names somebody: what is asked is the body, so that no log of addresses has it.
   *
   * @param question as JSON
   */
  <T> T ask(String path, String question, Function<String, T> told, Function<String, T> away) {
    return send(
        to(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(question, StandardCharsets.UTF_8))
            .build(),
        told,
        away);
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(address + path))
        .timeout(toAnswer)
        .header("Authorization", tokens.bearerFor(audience))
        .header("Accept", "application/json");
  }

  private <T> T send(HttpRequest request, Function<String, T> told, Function<String, T> away) {
    try {
      HttpResponse<String> answer =
          http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      return answer.statusCode() == 200
          ? told.apply(answer.body())
          : away.apply(name + " answered " + answer.statusCode());
    } catch (IOException e) {
      return away.apply(name + " cannot be reached");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return away.apply("the shop is closing down");
    }
  }
}
