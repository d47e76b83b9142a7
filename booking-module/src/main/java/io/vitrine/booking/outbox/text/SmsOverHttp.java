package io.vitrine.booking.outbox.text;

import io.vitrine.booking.reminder.TextMessage;
import io.vitrine.booking.reminder.TextMessages;
import io.vitrine.shell.json.JsonParts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hands text messages to a gateway over HTTP: one POST of JSON with a bearer token, the message's
 * own number as {@code Idempotency-Key}, so that the gateway sends it once however often it is
 * handed over. Shut without {@code VITRINE_SMS_URL}.
 */
@ApplicationScoped
public class SmsOverHttp implements TextMessages {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Optional<URI> gateway;
  private final String token;
  private final String sender;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  @Inject
  public SmsOverHttp(
      @ConfigProperty(name = "VITRINE_SMS_URL") Optional<String> url,
      @ConfigProperty(name = "VITRINE_SMS_TOKEN") Optional<String> token,
      @ConfigProperty(name = "VITRINE_SMS_SENDER", defaultValue = "Vitrine") String sender) {
    this.gateway = url.filter(text -> !text.isBlank()).map(URI::create);
    this.token = token.orElse("");
    this.sender = sender;
  }

  SmsOverHttp() {
    this(Optional.empty(), Optional.empty(), "");
  }

  @Override
  public boolean isOpen() {
    return gateway.isPresent();
  }

  /**
   * @return why the gateway did not take it; empty when it did
   */
  Optional<String> carry(TextMessage message) {
    JsonObject body =
        JsonParts.createObjectBuilder()
            .add("id", message.id())
            .add("from", sender)
            .add("to", message.recipient())
            .add("text", message.body())
            .build();
    HttpRequest request =
        HttpRequest.newBuilder(gateway.orElseThrow())
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + token)
            .header("Idempotency-Key", message.id())
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build();
    try {
      int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      return status / 100 == 2 ? Optional.empty() : Optional.of("answered " + status);
    } catch (IOException e) {
      return Optional.of("cannot be reached");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of("this node is closing down");
    }
  }
}
