package io.vitrine.booking.outbox.webhook;

import io.vitrine.booking.webhook.WebhookAddress;
import io.vitrine.booking.webhook.WebhookSecrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends an event as Standard Webhooks has it: headers {@code webhook-id}, {@code webhook-timestamp}
 * and {@code webhook-signature}. No redirect is followed, nothing of the answer is read but its
 * status. Every address that the name stands for is judged just before; Java keeps what it looked
 * up for 30 seconds, so the connection goes to what was judged.
 */
@ApplicationScoped
public class WebhookOverHttp {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final WebhookSecrets secrets;
  private final boolean loopback;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  @Inject
  public WebhookOverHttp(
      WebhookSecrets secrets,
      @ConfigProperty(name = "VITRINE_WEBHOOK_LOOPBACK", defaultValue = "false") boolean loopback) {
    this.secrets = secrets;
    this.loopback = loopback;
  }

  WebhookOverHttp() {
    this(null, false);
  }

  Telling.Outcome send(Telling telling, Instant now) {
    try {
      if (isForbidden(telling.address())) {
        return Telling.Outcome.unanswered("the name leads into a private network");
      }
      HttpResponse<Void> answer =
          client.send(request(telling, now), HttpResponse.BodyHandlers.discarding());
      return Telling.Outcome.answered(answer.statusCode());
    } catch (UnknownHostException e) {
      return Telling.Outcome.unanswered("nobody knows the name");
    } catch (IOException e) {
      return Telling.Outcome.unanswered("cannot be reached");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Telling.Outcome.unanswered("this node is closing down");
    }
  }

  private HttpRequest request(Telling telling, Instant now) {
    return HttpRequest.newBuilder(telling.address())
        .timeout(PATIENCE)
        .header("Content-Type", "application/json")
        .header("User-Agent", "Vitrine-Webhooks/1")
        .header("webhook-id", telling.event())
        .header("webhook-timestamp", String.valueOf(now.getEpochSecond()))
        .header(
            "webhook-signature",
            secrets.signature(telling.nonce(), telling.event(), now, telling.body()))
        .POST(HttpRequest.BodyPublishers.ofString(telling.body()))
        .build();
  }

  private boolean isForbidden(URI address) throws UnknownHostException {
    InetAddress[] standsFor = InetAddress.getAllByName(address.getHost());
    return Stream.of(standsFor)
        .anyMatch(it -> WebhookAddress.isInside(it) && !(loopback && it.isLoopbackAddress()));
  }
}
