package io.vitrine.booking.outbox.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.vitrine.booking.reminder.QuietHours;
import io.vitrine.booking.reminder.TextMessage;
import io.vitrine.booking.reminder.Texts;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmsOverHttpTest {

  private static final Instant MORNING = Instant.parse("2026-12-12T07:30:00Z");

  private final List<String> asked = new ArrayList<>();
  private HttpServer gateway;
  private int status = 202;

  @BeforeEach
  void open() throws Exception {
    gateway = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    gateway.createContext(
        "/messages",
        exchange -> {
          asked.add(exchange.getRequestHeaders().getFirst("Authorization"));
          asked.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
          asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    gateway.start();
  }

  @AfterEach
  void close() {
    gateway.stop(0);
  }

  @Test
  void a_message_is_handed_over_with_number_words_and_a_key_of_its_own() {
    TextMessage message = Texts.to("06 12 34 56 78", MORNING.plusSeconds(3600), MORNING);

    assertThat(sms().carry(message)).isEmpty();

    assertThat(asked.get(0)).isEqualTo("Bearer t0ken");
    assertThat(asked.get(1)).isEqualTo(message.id());
    JsonObject body = Json.createReader(new StringReader(asked.get(2))).readObject();
    assertThat(body.getString("to")).isEqualTo("+33612345678");
    assertThat(body.getString("from")).isEqualTo("Vitrine");
    assertThat(body.getString("text")).isEqualTo(message.body());
  }

  @Test
  void a_gateway_that_refuses_or_is_away_is_said() {
    TextMessage message = Texts.to("06 12 34 56 78", MORNING.plusSeconds(3600), MORNING);
    status = 503;
    assertThat(sms().carry(message)).contains("answered 503");
    gateway.stop(0);
    assertThat(sms().carry(message)).contains("cannot be reached");
  }

  @Test
  void without_a_gateway_nothing_is_sent() {
    assertThat(new SmsOverHttp(Optional.empty(), Optional.empty(), "Vitrine").isOpen()).isFalse();
    assertThat(new SmsOverHttp(Optional.of(" "), Optional.empty(), "Vitrine").isOpen()).isFalse();
  }

  @Test
  void a_message_waits_while_it_is_quiet_and_stays_when_its_time_is_over() {
    QuietHours quiet = QuietHours.of("21:00-08:45");
    TextMessage message = Texts.to("06 12 34 56 78", MORNING.plusSeconds(3600), MORNING);
    assertThat(message.isDue(MORNING, quiet)).as("half past eight on the wall").isFalse();
    assertThat(message.isDue(MORNING.plusSeconds(900), quiet)).isTrue();
    assertThat(message.isDue(MORNING.plusSeconds(3600), quiet)).isFalse();
  }

  private SmsOverHttp sms() {
    return new SmsOverHttp(
        Optional.of("http://127.0.0.1:" + gateway.getAddress().getPort() + "/messages"),
        Optional.of("t0ken"),
        "Vitrine");
  }
}
