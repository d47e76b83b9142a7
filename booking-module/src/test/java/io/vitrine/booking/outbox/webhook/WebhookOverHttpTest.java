package io.vitrine.booking.outbox.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import io.vitrine.booking.webhook.Signing;
import io.vitrine.booking.webhook.WebhookSecrets;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhookOverHttpTest {

  private static final Instant NOW = Instant.parse("2026-12-12T09:30:00Z");
  private static final String BODY = "{\"type\":\"webhook.test\"}";

  private final WebhookSecrets secrets = Signing.secrets();
  private final List<Headers> headers = new ArrayList<>();
  private final List<String> bodies = new ArrayList<>();
  private HttpServer receiver;
  private int status = 204;

  @BeforeEach
  void open() throws Exception {
    receiver = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    receiver.createContext(
        "/",
        exchange -> {
          headers.add(exchange.getRequestHeaders());
          bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.getResponseHeaders().add("Location", "/elsewhere");
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    receiver.start();
  }

  @AfterEach
  void close() {
    receiver.stop(0);
  }

  @Test
  void an_event_arrives_with_its_number_its_time_and_its_signature() {
    Telling.Outcome outcome = new WebhookOverHttp(secrets, true).send(telling("127.0.0.1"), NOW);

    assertThat(outcome.isTaken()).isTrue();
    assertThat(bodies).containsExactly(BODY);
    Headers sent = headers.get(0);
    assertThat(sent.getFirst("webhook-id")).isEqualTo("evt_1");
    assertThat(sent.getFirst("webhook-timestamp")).isEqualTo("1797067800");
    assertThat(sent.getFirst("webhook-signature"))
        .isEqualTo(secrets.signature("00", "evt_1", NOW, BODY));
    assertThat(sent.getFirst("Content-Type")).isEqualTo("application/json");
  }

  @Test
  void no_redirect_is_followed_and_a_refusal_is_noted() {
    status = 302;
    assertThat(new WebhookOverHttp(secrets, true).send(telling("127.0.0.1"), NOW).why())
        .isEqualTo("answered 302");
    status = 410;
    assertThat(new WebhookOverHttp(secrets, true).send(telling("127.0.0.1"), NOW).isGone())
        .isTrue();
    assertThat(headers).hasSize(2);
  }

  @Test
  void abuse_44_a_name_that_leads_inside_is_not_called_when_the_time_comes() {
    Telling.Outcome outcome = new WebhookOverHttp(secrets, false).send(telling("localhost"), NOW);
    assertThat(outcome.status()).isNull();
    assertThat(outcome.why()).isEqualTo("the name leads into a private network");
    assertThat(headers).isEmpty();
  }

  @Test
  void an_address_that_is_away_or_that_nobody_knows_is_said() {
    receiver.stop(0);
    WebhookOverHttp carrier = new WebhookOverHttp(secrets, true);
    assertThat(carrier.send(telling("127.0.0.1"), NOW).why()).isEqualTo("cannot be reached");
    assertThat(carrier.send(telling("nobody.invalid"), NOW).why())
        .isEqualTo("nobody knows the name");
  }

  private Telling telling(String host) {
    URI address = URI.create("http://" + host + ":" + receiver.getAddress().getPort() + "/hook");
    return new Telling("d1", "w1", address, "00", "evt_1", BODY);
  }
}
