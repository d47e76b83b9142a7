package io.vitrine.booking.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import io.vitrine.booking.appointment.Caller;
import io.vitrine.booking.appointment.House;
import io.vitrine.booking.appointment.Wanted;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.People;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A calendar program reads a private feed, until it is revoked or the right behind it is gone. */
@ExtendWith(ArquillianExtension.class)
class CalendarFeedsIT {

  private static final String SHOP = "canal";

  @ArquillianResource private URL url;
  private URI base;

  @BeforeEach
  void house() {
    base = Deployed.at(url);
    House.open(SHOP).adviser("A156", "Camille Roux", "salon");
  }

  @Test
  void a_feed_shows_what_is_booked_and_is_not_sent_again_unchanged() {
    String own = link("A156", null);
    String ofShop = link(manager(), SHOP);
    book(3);

    HttpResponse<String> first = read(own);
    assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
    assertThat(first.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
    assertThat(first.headers().firstValue("Cache-Control").orElse("")).contains("private");
    assertThat(Biweekly.parse(first.body()).first().getEvents()).isNotEmpty();
    assertThat(first.body()).contains("Claire Dubreuil").doesNotContain("claire@example.org");
    assertThat(read(ofShop).body()).contains("Camille Roux").doesNotContain("Claire");

    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(read(own, "If-None-Match", tag).statusCode()).isEqualTo(304);
    book(4);
    assertThat(read(own, "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void abuse_70_who_loses_the_right_loses_the_feed_and_a_revoked_or_guessed_link_opens_nothing() {
    House.open(SHOP).adviser("A157", "Yanis Benali", "salon");
    String own = link("A157", null);
    assertThat(read(own).statusCode()).isEqualTo(200);
    House.run("delete from booking.staff_right where staff = 'A157'");
    assertThat(read(own).statusCode()).isEqualTo(404);

    String revoked = link("A156", null);
    House.run(
        "update booking.calendar_feed set revoked_at = current_timestamp where token_hash = ?",
        CalendarFeeds.hash(revoked));
    assertThat(read(revoked).statusCode()).isEqualTo(404);
    assertThat(read("A".repeat(32)).statusCode()).isEqualTo(404);
    assertThat(read("A".repeat(31)).statusCode()).isEqualTo(404);
    assertThat(
            Http.get(
                    base,
                    "staff/calendars",
                    "Cookie",
                    "vitrine_ticket=" + People.ticket("A156", "Camille", Role.ADVISER, SHOP))
                .body())
        .contains("Mes services et rendez-vous");
  }

  private static String manager() {
    People.ticket("S156", "Ana", Role.MANAGER, SHOP);
    return "S156";
  }

  /** A link as the page makes it; the database knows its hash alone. */
  private static String link(String staff, String shop) {
    String token = UUID.randomUUID().toString().replace("-", "");
    House.run(
        "insert into booking.calendar_feed (id, token_hash, staff, shop, language, made_at)"
            + " values (?, ?, ?, ?, 'fr', current_timestamp)",
        UUID.randomUUID().toString(),
        CalendarFeeds.hash(token),
        staff,
        shop);
    return token;
  }

  private HttpResponse<String> read(String token, String... headers) {
    return Http.get(base, "api/v1/calendar-feeds/" + token + ".ics", headers);
  }

  private void book(int days) {
    Caller.Answer answer =
        Caller.from("127.4.10.1", base)
            .post(
                "api/v1/appointments",
                Wanted.body(SHOP, "A156", House.inDays(days, "10:30")),
                "Idempotency-Key",
                Wanted.key());
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }
}
