package io.vitrine.booking.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.appointment.Caller;
import io.vitrine.booking.appointment.House;
import io.vitrine.booking.appointment.Wanted;
import io.vitrine.testkit.Contracts;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Neighbour;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class OutboxIT {

  private static final String SHOP = "verger";
  private static final String TOKEN = "q3kT0Zp1mJm2v7xY9aBcDw";

  @ArquillianResource private URL url;
  private URI base;

  @BeforeEach
  void house() {
    base = Deployed.at(url);
    House.open(SHOP).adviser("A401", "Camille Roux", "salon");
  }

  @Test
  void with_the_catalogue_away_booking_works_and_the_selection_arrives_later() {
    JsonObject booked =
        book(
            Wanted.body(SHOP, "salon", "A401", House.inDays(3, "10:30"), "Claire Dubreuil", TOKEN));
    assertThat(booked.getString("selection")).isEqualTo("LATER");
    String number = booked.getString("number");

    try (Neighbour back =
        Neighbour.present()
            .answering(
                "/api/v1/selections/",
                asked -> Neighbour.Answer.json(Contracts.sample("catalog-selection.json")))) {
      until(() -> selectionState(number).equals("KEPT"));
      assertThat(back.asked()).isNotEmpty();
    }
    assertThat(
            House.text(
                "select document from booking.appointment_fact where appointment = ? and fact ="
                    + " 'CHANGED' and version = 2",
                number))
        .contains("AUB3-LIN-ECR");
    assertThat(
            House.count(
                "select count(*) from booking.selection_errand where appointment = ?", number))
        .isZero();
  }

  @Test
  void abuse_58_a_guessed_selection_shows_nothing_and_the_booking_says_so() {
    try (Neighbour catalog = Neighbour.present()) {
      JsonObject booked =
          book(
              Wanted.body(
                  SHOP,
                  "salon",
                  "A401",
                  House.inDays(4, "10:30"),
                  "Claire Dubreuil",
                  "AAAAAAAAAAAAAAAAAAAAAA"));
      assertThat(booked.getString("selection")).isEqualTo("GONE");
      for (String odd : List.of("../v1/stock-levels", "x".repeat(5_000))) {
        Caller.Answer refused =
            send(Wanted.body(SHOP, "salon", "A401", House.inDays(5, "10:30"), "Claire", odd));
        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
      }
      assertThat(catalog.asked()).noneMatch(asked -> asked.path().contains("stock"));
    }
  }

  @Test
  void a_letter_that_cannot_be_put_down_is_tried_again_until_it_can() throws Exception {
    Path mails = Path.of(System.getProperty("vitrine.data")).resolve("mails");
    Path aside = mails.resolveSibling("mails-aside");
    boolean there = Files.isDirectory(mails);
    if (there) {
      Files.move(mails, aside);
    }
    Files.createFile(mails);
    String id;
    try {
      JsonObject booked = book(Wanted.body(SHOP, "A401", House.inDays(6, "10:30")));
      id =
          House.text(
              "select id from booking.mail where appointment = ?", booked.getString("number"));
      until(() -> House.text("select last_error from booking.mail where id = ?", id) != null);
      assertThat(House.text("select sent_at from booking.mail where id = ?", id)).isNull();
    } finally {
      Files.delete(mails);
      if (there) {
        Files.move(aside, mails);
      }
    }

    until(() -> House.text("select sent_at from booking.mail where id = ?", id) != null);

    assertThat(House.count("select attempts from booking.mail where id = ?", id))
        .isGreaterThanOrEqualTo(2);
    assertThat(Files.readString(mails.resolve(id + ".eml")))
        .contains("To: Claire Dubreuil <claire@example.org>")
        .contains("method=REQUEST")
        .contains("Message-ID: <" + id + "@booking.vitrine>");
  }

  private static String selectionState(String number) {
    return House.text("select selection_state from booking.appointment where number = ?", number);
  }

  private JsonObject book(String body) {
    Caller.Answer answer = send(body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json();
  }

  private Caller.Answer send(String body) {
    return Caller.from("127.4.0.1", base)
        .post("api/v1/appointments", body, "Idempotency-Key", Wanted.key());
  }

  private static void until(BooleanSupplier happened) {
    Instant end = Instant.now().plus(Duration.ofSeconds(60));
    while (!happened.getAsBoolean()) {
      assertThat(Instant.now()).as("it did not happen within a minute").isBefore(end);
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
  }
}
