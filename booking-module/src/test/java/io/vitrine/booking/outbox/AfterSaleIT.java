package io.vitrine.booking.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.appointment.Caller;
import io.vitrine.booking.appointment.House;
import io.vitrine.testkit.Contracts;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.People;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the store tells after a sale: letters that can be stopped, and how far a piece is. */
@ExtendWith(ArquillianExtension.class)
class AfterSaleIT {

  private static final String SHOP = "apres-vente";

  @ArquillianResource private URL url;
  private URI base;

  @BeforeEach
  void house() {
    base = Deployed.at(url);
    House.open(SHOP);
  }

  @Test
  void an_advisers_letter_says_why_it_comes_and_stops_with_one_tap() throws Exception {
    String id = UUID.randomUUID().toString();
    String stop = token();
    assertThat(tell("shop-letters", letter(id, stop, "claire@example.org"))).isEqualTo(202);
    assertThat(tell("shop-letters", letter(id, stop, "claire@example.org"))).isEqualTo(202);

    Instant end = Instant.now().plus(Duration.ofSeconds(60));
    while (House.text("select sent_at from booking.mail where id = ?", id) == null) {
      assertThat(Instant.now()).as("it did not leave within a minute").isBefore(end);
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
    assertThat(House.count("select count(*) from booking.mail where about = ?", id)).isEqualTo(1);
    assertThat(House.text("select recipient from booking.mail where id = ?", id)).isEmpty();
    String sent =
        Files.readString(
            Path.of(System.getProperty("vitrine.data")).resolve("mails").resolve(id + ".eml"));
    assertThat(sent)
        .contains("To: claire@example.org", "List-Unsubscribe: <")
        .contains("api/v1/follow-up-stops/");

    Instant before = Instant.now().minusSeconds(60);
    assertThat(stops(before)).doesNotContain(id);
    assertThat(program().get("api/v1/follow-up-stops/" + stop).status()).isEqualTo(303);
    assertThat(program().get("follow-up/" + stop).status()).isEqualTo(200);
    assertThat(stops(before)).as("looking changes nothing").doesNotContain(id);
    assertThat(stop(stop, "List-Unsubscribe=Maybe")).isEqualTo(422);
    assertThat(stop(token(), "List-Unsubscribe=One-Click")).isEqualTo(404);
    assertThat(stop(stop, "List-Unsubscribe=One-Click")).isEqualTo(204);
    assertThat(stop(stop, "List-Unsubscribe=One-Click")).isEqualTo(204);
    assertThat(stops(before)).contains(id);
  }

  @Test
  void what_cannot_be_stopped_or_injects_a_header_is_no_letter() {
    String email = "paul." + UUID.randomUUID() + "@example.org";
    String first = token();
    String id = UUID.randomUUID().toString();
    assertThat(tell("shop-letters", letter(id, first, "a\\r\\nBcc: b@c.example"))).isEqualTo(422);
    assertThat(tell("shop-letters", letter(id, first, email).replace("\"" + first + "\"", "null")))
        .as("a letter that nobody asked for can be stopped")
        .isEqualTo(422);
    assertThat(Http.post(base, "api/v1/shop-letters", letter(id, first, email)).statusCode())
        .isIn(401, 403);
    assertThat(House.count("select count(*) from booking.mail where id = ?", id)).isZero();
    assertThat(House.count("select count(*) from booking.follow_up_letter where letter = ?", id))
        .isZero();
  }

  @Test
  void how_far_a_piece_is_stands_behind_its_link_and_the_older_word_changes_nothing() {
    String token = token();
    String ticket = "S-" + UUID.randomUUID().toString().substring(0, 6).toUpperCase();
    assertThat(tell("service-tickets", piece(ticket, token, 3, "READY"))).isEqualTo(202);
    assertThat(tell("service-tickets", piece(ticket, token, 2, "RECEIVED"))).isEqualTo(202);
    assertThat(program().get("service/" + token + "?lang=fr").body())
        .contains("Il est prêt", "Canapé Aubrac 3 places", "Un ressort est cassé", ticket);
    assertThat(program().get("service/" + token + "?lang=en").body()).contains("It is ready");
    assertThat(program().get("service/" + token()).status()).isEqualTo(404);
    assertThat(program().get("follow-up/" + token).status()).isEqualTo(404);
    assertThat(tell("service-tickets", piece(ticket, token, 4, "X"))).isEqualTo(422);
  }

  /**
   * Once its owner was erased, no page comes back, whether the news is older, newer or the first.
   */
  @Test
  void news_that_comes_late_brings_no_page_of_somebody_erased_back() {
    String token = token();
    String ticket = "S-" + UUID.randomUUID().toString().substring(0, 6).toUpperCase();
    String unheard = "S-" + UUID.randomUUID().toString().substring(0, 6).toUpperCase();
    assertThat(tell("service-tickets", piece(ticket, token, 1, "RECEIVED"))).isEqualTo(202);
    String request = UUID.randomUUID().toString();
    House.run(
        "insert into booking.privacy_request (id, kind, person, email, language, told, asked_at,"
            + " due_at, lists_at) values (?, 'ERASE', 'nobody', 'nobody@example.org', 'fr', '{}',"
            + " current_timestamp, current_timestamp, current_timestamp)",
        request);
    String said =
        Contracts.sample("booking-privacy-answer.json")
            .replace("0d1c6c0e-4a55-4a38-9f1b-6f1d3a0c7b11", request)
            .replace("\"T000042\"", "\"" + ticket + "\", \"" + unheard + "\"");
    assertThat(tell("privacy-answers", said)).isEqualTo(202);
    assertThat(program().get("service/" + token).status()).isEqualTo(404);

    assertThat(tell("service-tickets", piece(ticket, token, 2, "READY"))).isEqualTo(202);
    assertThat(tell("service-tickets", piece(unheard, token, 1, "READY"))).isEqualTo(202);
    assertThat(program().get("service/" + token).status()).isEqualTo(404);
    assertThat(
            House.count(
                "select count(*) from booking.service_status where document is not null"
                    + " and ticket in (?, ?)",
                ticket,
                unheard))
        .isZero();
  }

  private static String piece(String ticket, String token, int version, String state) {
    return Contracts.sample("booking-service-ticket.json")
        .replace("\"rivoli\"", "\"" + SHOP + "\"")
        .replace("S-R7K2M9", ticket)
        .replace("\"version\": 3", "\"version\": " + version)
        .replace("\"state\": \"REFUSED\",\n  \"gua", "\"state\": \"" + state + "\",\n  \"gua")
        .replaceAll("[0-9a-f]{64}", print(token));
  }

  private static String letter(String id, String stop, String email) {
    return Contracts.sample("booking-shop-letter.json")
        .replace("0c9b1a77-5f0e-4f0c-8a5e-6f2a1d3b9c41", id)
        .replace("\"rivoli\"", "\"" + SHOP + "\"")
        .replace("claire@example.org", email)
        .replace("q3kT0Zp1mJm2v7xY9aBcDw", stop);
  }

  private static String print(String token) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (java.security.GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String token() {
    byte[] bytes = new byte[16];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private String stops(Instant since) {
    return Http.get(
            base,
            "api/v1/follow-up-stops?since=" + since,
            "Authorization",
            People.service("store", "booking"))
        .body();
  }

  private Caller program() {
    return Caller.from("127.4.9.77", base);
  }

  private int stop(String token, String form) {
    return program().postForm("api/v1/follow-up-stops/" + token, form).status();
  }

  private int tell(String path, String message) {
    return Http.post(
            base, "api/v1/" + path, message, "Authorization", People.service("store", "booking"))
        .statusCode();
  }
}
