package io.vitrine.booking.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.appointment.House;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Contracts;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.People;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PaperIT {

  private static final String SHOP = "papeterie";

  @ArquillianResource private URL url;
  private URI base;

  @BeforeEach
  void house() {
    base = Deployed.at(url);
    House.open(SHOP);
  }

  @Test
  void the_same_paper_told_twice_leaves_once_and_then_nobody_is_kept() throws Exception {
    String id = UUID.randomUUID().toString();
    assertThat(tell(paper(id, SHOP))).isEqualTo(202);
    assertThat(tell(paper(id, SHOP))).isEqualTo(202);

    Instant end = Instant.now().plus(Duration.ofSeconds(60));
    while (House.text("select sent_at from booking.mail where id = ?", id) == null) {
      assertThat(Instant.now()).as("it did not leave within a minute").isBefore(end);
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
    assertThat(House.count("select count(*) from booking.mail where about = ?", id)).isEqualTo(1);
    assertThat(House.text("select recipient from booking.mail where id = ?", id)).isEmpty();
    assertThat(House.text("select paper from booking.mail where id = ?", id)).isNull();
    Path letter = Path.of(System.getProperty("vitrine.data")).resolve("mails").resolve(id + ".eml");
    assertThat(Files.readString(letter))
        .contains("To: claire@example.org", "application/pdf", "RIVOLI-V2026-000042.pdf");
  }

  @Test
  void of_a_shop_that_is_not_known_yet_it_is_told_again_later_and_nobody_else_tells() {
    String id = UUID.randomUUID().toString();
    assertThat(tell(paper(id, "nowhere"))).isEqualTo(404);
    assertThat(tell(paper(id, SHOP).replace("claire@", "claire@\\r\\nBcc: x@"))).isEqualTo(422);
    assertThat(tell(paper(id, SHOP).replace("\"subject\"", "\"cc\""))).isEqualTo(400);
    String manager = "Bearer " + People.ticket("S001", "Hélène Marchand", Role.MANAGER, SHOP);
    assertThat(
            Http.post(base, "api/v1/papers", paper(id, SHOP), "Authorization", manager)
                .statusCode())
        .isEqualTo(403);
    assertThat(House.count("select count(*) from booking.mail where id = ?", id)).isZero();
  }

  private static String paper(String id, String shop) {
    return Contracts.sample("booking-paper.json")
        .replace("7d1c0d4e-6a0f-4b0e-9a53-0a4f1f1f7b42", id)
        .replace("\"rivoli\"", "\"" + shop + "\"");
  }

  private int tell(String message) {
    return Http.post(
            base, "api/v1/papers", message, "Authorization", People.service("store", "booking"))
        .statusCode();
  }
}
