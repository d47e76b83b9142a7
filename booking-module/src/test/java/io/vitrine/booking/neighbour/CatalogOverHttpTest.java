package io.vitrine.booking.neighbour;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.vitrine.booking.appointment.Catalogue.VariantFace;
import io.vitrine.booking.appointment.KeptSelection;
import io.vitrine.booking.appointment.SelectionAnswer;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.slot.Span;
import io.vitrine.testkit.Contracts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CatalogOverHttpTest {

  private static final String TOKEN = "q3kT0Zp1mJm2v7xY9aBcDw";

  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final CountDownLatch released = new CountDownLatch(1);
  private HttpServer server;
  private CatalogOverHttp catalog;
  private volatile String signedInAs;

  @BeforeEach
  void catalogue() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            signedInAs = exchange.getRequestHeaders().getFirst("Authorization");
            String body = answers.get(exchange.getRequestURI().toString());
            if ("never".equals(body)) {
              released.await();
            }
            byte[] bytes = String.valueOf(body).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(body == null ? 404 : 200, bytes.length);
            exchange.getResponseBody().write(bytes);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    server.start();
    catalog =
        new CatalogOverHttp(
            "http://127.0.0.1:" + server.getAddress().getPort(), () -> "Bearer booking");
  }

  @AfterEach
  void stop() {
    released.countDown();
    server.stop(0);
  }

  @Test
  void a_selection_is_read_from_the_contracts_sample_and_asked_for_as_the_service() {
    answers.put("/api/v1/selections/" + TOKEN, Contracts.sample("catalog-selection.json"));

    assertThat(catalog.selection(TOKEN))
        .isEqualTo(
            new SelectionAnswer.Read(
                new KeptSelection(
                    TOKEN,
                    "Salon",
                    "Pas de cuir, nous avons un chat.",
                    List.of(new KeptSelection.Item("AUB3-LIN-ECR", "mur de 2,10 m", 1, 0)),
                    List.of(new KeptSelection.Measure("mur", 2100)),
                    List.of(
                        new KeptSelection.Picture(
                            "/api/v1/selection-pictures/Zp1mJm2v7xY9aBcDwq3kT0", 1600, 1200)))));
    assertThat(signedInAs).isEqualTo("Bearer booking");
  }

  @Test
  void names_and_pictures_are_read_from_the_contracts_sample() {
    answers.put(
        "/api/v1/variants?sku=AUB3-LIN-ECR&sku=A+B", Contracts.sample("catalog-variants.json"));

    assertThat(catalog.variants(List.of("AUB3-LIN-ECR", "A B", "AUB3-LIN-ECR")).orElseThrow())
        .containsExactly(
            new VariantFace(
                "AUB3-LIN-ECR",
                "Canapé Aubrac 3 places",
                "Aubrac 3-seat sofa",
                "Lin écru",
                "Ecru linen",
                "/media/demo/aubrac-ecru.svg",
                "/product/AUB3?sku=AUB3-LIN-ECR",
                List.of("salon", "canapes")));
  }

  @Test
  void shops_and_their_hours_are_read_from_the_contracts_sample() {
    answers.put("/api/v1/shops", Contracts.sample("catalog-shops.json"));

    ShopSheet rivoli = catalog.shops().orElseThrow().get(0);
    assertThat(rivoli.address()).isEqualTo("148 rue de Rivoli, 75001 Paris");
    assertThat(rivoli.openOn(LocalDate.of(2026, 12, 14))).containsExactly(new Span(600, 1170));
    assertThat(rivoli.openOn(LocalDate.of(2026, 12, 15))).as("no hours told").isEmpty();
    assertThat(rivoli.openOn(LocalDate.of(2026, 12, 24))).containsExactly(new Span(600, 1020));
    assertThat(rivoli.openOn(LocalDate.of(2026, 12, 25))).as("closed").isEmpty();
    assertThat(rivoli.floorOf(List.of("salon")).orElseThrow().name().fr()).isEqualTo("3e étage");
    assertThat(rivoli.floorOf(List.of("chambre"))).as("not told").isEmpty();
  }

  @Test
  void what_the_catalogue_does_not_know_is_gone_and_not_away() {
    assertThat(catalog.selection("AAAAAAAAAAAAAAAAAAAAAA")).isEqualTo(new SelectionAnswer.Gone());
  }

  @Test
  void what_is_no_share_token_is_never_asked_for() {
    assertThat(catalog.selection("../../v1/stock-levels")).isEqualTo(new SelectionAnswer.Gone());
    assertThat(signedInAs).isNull();
  }

  @Test
  @Timeout(60)
  void a_catalogue_that_does_not_answer_is_away() {
    answers.put("/api/v1/selections/" + TOKEN, "never");

    assertThat(catalog.selection(TOKEN)).isEqualTo(new SelectionAnswer.Away());
  }

  @Test
  void a_catalogue_that_talks_nonsense_or_is_not_there_is_away() {
    answers.put("/api/v1/selections/" + TOKEN, "<html>");
    assertThat(catalog.selection(TOKEN)).isEqualTo(new SelectionAnswer.Away());
    server.stop(0);
    assertThat(catalog.selection(TOKEN)).isEqualTo(new SelectionAnswer.Away());
    assertThat(catalog.shops()).isEmpty();
  }
}
