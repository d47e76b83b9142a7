package io.vitrine.booking.neighbour;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.vitrine.booking.advice.AdviceBoard;
import io.vitrine.booking.advice.AdviceSheet;
import io.vitrine.booking.advice.AdviceSheet.Named;
import io.vitrine.booking.advice.AdviceSheet.Subject;
import io.vitrine.booking.advice.AdviceSheet.Words;
import io.vitrine.testkit.Contracts;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdviceOverHttpTest {

  private static final AdviceSheet SAMPLE =
      new AdviceSheet(
          "rivoli",
          8,
          Instant.parse("2026-12-12T13:05:00Z"),
          List.of(
              new Subject(
                  "salon",
                  new Words("Salon", "Living room"),
                  45,
                  List.of("salon"),
                  Instant.parse("2026-12-15T13:15:00Z"))),
          List.of(new Named("Camille", List.of("salon", "literie"), List.of("en", "fr"))));

  private HttpServer server;
  private AdviceOverHttp board;
  private volatile int status = 202;
  private volatile String told;
  private volatile String asked;
  private volatile String signedInAs;

  @BeforeEach
  void catalogue() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            asked = exchange.getRequestMethod() + " " + exchange.getRequestURI();
            signedInAs = exchange.getRequestHeaders().getFirst("Authorization");
            told = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, -1);
          }
        });
    server.start();
    board =
        new AdviceOverHttp(
            "http://127.0.0.1:" + server.getAddress().getPort(), () -> "Bearer booking");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void a_shops_advice_is_told_as_the_contracts_sample_says_it() {
    assertThat(board.post(SAMPLE)).isInstanceOf(AdviceBoard.Taken.class);
    assertThat(asked).isEqualTo("POST /api/v1/shop-advice");
    assertThat(signedInAs).isEqualTo("Bearer booking");
    assertThat(json(told)).isEqualTo(json(Contracts.sample("catalog-advice-told.json")));
  }

  @Test
  void a_catalogue_that_refuses_or_is_away_has_not_taken_it() {
    status = 422;
    assertThat(why()).startsWith("answered 422");
    status = 503;
    assertThat(why()).startsWith("answered 503");
    server.stop(0);
    assertThat(why()).isEqualTo("cannot be reached");
  }

  private String why() {
    return board.post(SAMPLE).fold(taken -> "taken", AdviceBoard.NotTaken::why);
  }

  private static JsonObject json(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
