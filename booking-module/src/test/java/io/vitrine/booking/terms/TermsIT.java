package io.vitrine.booking.terms;

import static io.vitrine.booking.terms.Managing.revision;
import static io.vitrine.booking.terms.Managing.type;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.appointment.Caller;
import io.vitrine.booking.appointment.Caller.Answer;
import io.vitrine.booking.appointment.House;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.People;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URL;
import java.time.Instant;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Managers say on which terms is booked, over the API. */
@ExtendWith(ArquillianExtension.class)
class TermsIT {

  private static final String SHOP = "treille";
  private static final String TOPIC = "tapis";

  @ArquillianResource private URL url;
  private URI base;
  private Managing manager;

  @BeforeEach
  void house() {
    base = Deployed.at(url);
    Managing.topic(TOPIC);
    House.open(SHOP).adviser("K801", "Camille Roux", TOPIC).adviser("K802", "Hugo Lemaire", TOPIC);
    manager = new Managing(SHOP, base);
  }

  @Test
  void terms_from_today_hold_at_once_and_what_was_booked_keeps_its_length() {
    LocalDate today = LocalDate.now(House.PARIS);
    Instant ten = House.inDays(3, "10:00");
    manager.put("topics/tapis/terms/" + today, now(), terms(45, 120));
    String booked = manager.book("127.9.0.2", TOPIC, "K801", ten).json().getString("number");
    JsonObject before = manager.get("topics/tapis/terms").json();

    Answer foreseen = manager.post("topics/tapis/terms/" + today + "/effects", terms(60, 120));
    assertThat(foreseen.status()).as(foreseen.body()).isEqualTo(200);
    JsonObject effect =
        foreseen.json().getJsonArray("shops").getValuesAs(JsonObject.class).stream()
            .filter(it -> it.getString("shop").equals(SHOP))
            .findFirst()
            .orElseThrow();
    assertThat(effect.getInt("timesAfter")).isLessThan(effect.getInt("timesBefore"));
    assertThat(effect.getInt("keeping")).isPositive();
    assertThat(manager.get("topics/tapis/terms").json()).as("changed nothing").isEqualTo(before);

    long seen = now();
    Answer said = manager.put("topics/tapis/terms/" + today, seen, terms(60, 120));

    assertThat(said.status()).as(said.body()).isEqualTo(200);
    assertThat(revision(said)).isEqualTo(seen + 1);
    JsonObject after = manager.get("topics/tapis/terms").json();
    assertThat(after.getJsonObject("inForce").getInt("advice")).isEqualTo(60);
    assertThat(
            House.count("select advice_minutes from booking.appointment where number = ?", booked))
        .isEqualTo(45);
    assertThat(
            House.count(
                "select count(*) from booking.terms_audit where subject = 'topic tapis'"
                    + " and by_staff = 'S390'"))
        .isPositive();
    assertThat(type(manager.put("topics/tapis/terms/" + today, seen, terms(30, 120))))
        .as("a second manager")
        .isEqualTo("terms-stale");
  }

  @Test
  void terms_to_come_wait_for_their_day_and_can_be_taken_back() {
    LocalDate later = LocalDate.now(House.PARIS).plusDays(20);
    long seen = now();
    Answer said = manager.put("topics/tapis/terms/" + later, seen, terms(90, 120));
    assertThat(said.status()).as(said.body()).isEqualTo(200);
    JsonObject version =
        manager.get("topics/tapis/terms").json().getJsonArray("versions").getJsonObject(0);
    assertThat(version.getString("validFrom")).isEqualTo(later.toString());
    assertThat(version.getBoolean("inForce")).isFalse();

    assertThat(type(manager.delete("topics/tapis/terms/" + later, seen))).isEqualTo("terms-stale");
    assertThat(manager.delete("topics/tapis/terms/" + later, seen + 1).status()).isEqualTo(200);
    Answer again = manager.delete("topics/tapis/terms/" + later, seen + 2);
    assertThat(again.status()).isEqualTo(409);
    assertThat(type(again)).isEqualTo("terms-nothing-to-come");
  }

  @Test
  void what_makes_no_terms_is_refused_with_a_reason() {
    LocalDate today = LocalDate.now(House.PARIS);
    Answer past = manager.put("topics/tapis/terms/" + today.minusDays(2), now(), terms(45, 120));
    assertThat(past.status()).isEqualTo(422);
    assertThat(type(past)).isEqualTo("terms-past-day");
    assertThat(manager.put("topics/tapis/terms/" + today, now(), terms(7, 120)).status())
        .isEqualTo(422);
    assertThat(manager.put("topics/tapis/terms/soon", now(), terms(45, 120)).status())
        .isEqualTo(422);
    assertThat(manager.put("topics/tapis/terms/" + today, terms(45, 120)).status()).isEqualTo(428);
    assertThat(
            manager
                .put("topics/tapis/terms/" + today, now(), terms(45, 120).replace("{", "{\"x\":1,"))
                .status())
        .isEqualTo(400);
    assertThat(manager.get("topics/nichts/terms").status()).isEqualTo(404);
    Answer unknown = manager.put("topics/nichts/terms/" + today, 0, terms(45, 120));
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(type(unknown)).isEqualTo("terms-unknown-topic");
    Answer beyond =
        new Managing("treillage", base).put("topics/tapis/terms/" + today, now(), terms(45, 120));
    assertThat(beyond.status()).as("a shop of somebody else gives that advice").isEqualTo(403);
    assertThat(type(beyond)).isEqualTo("terms-other-shops");
    Caller anyone = Caller.from("127.9.0.3", base);
    assertThat(anyone.get("api/v1/topics/tapis/terms").status()).isEqualTo(401);
    assertThat(
            anyone
                .get(
                    "api/v1/topics/tapis/terms",
                    "Authorization",
                    "Bearer " + People.ticket("K801", "A", Role.ADVISER, SHOP))
                .status())
        .isEqualTo(403);
  }

  @Test
  void a_shop_asks_for_more_notice_than_a_topic_does() {
    Instant ten = House.inDays(2, "10:00");
    Answer now = manager.get("shops/treille/booking-rules");
    long seen = revision(now);
    String strict = "{\"noticeMinutes\":7200,\"horizonDays\":30}";

    Answer said = manager.put("shops/treille/booking-rules", seen, strict);

    assertThat(said.status()).as(said.body()).isEqualTo(200);
    assertThat(manager.times(TOPIC, ten)).isEmpty();
    assertThat(manager.times(TOPIC, House.inDays(6, "10:00"))).isNotEmpty();
    assertThat(manager.times(TOPIC, House.inDays(31, "10:00"))).isEmpty();
    Answer stale = manager.put("shops/treille/booking-rules", seen, strict);
    assertThat(stale.status()).isEqualTo(412);
    long newer = revision(manager.get("shops/treille/booking-rules"));
    assertThat(
            manager
                .put("shops/treille/booking-rules", newer, strict.replace("7200", "-1"))
                .status())
        .isEqualTo(422);
    assertThat(manager.put("shops/treille/booking-rules", strict).status()).isEqualTo(428);
    assertThat(manager.get("shops/gare/booking-rules").status()).isEqualTo(403);
    String usual = "{\"noticeMinutes\":0,\"horizonDays\":365}";
    assertThat(manager.put("shops/treille/booking-rules", newer, usual).status()).isEqualTo(200);
    assertThat(manager.times(TOPIC, ten)).isNotEmpty();
  }

  @Test
  void a_skill_taken_away_stops_new_bookings_alone() {
    Instant two = House.inDays(5, "14:15");
    Answer booked = manager.book("127.9.0.4", TOPIC, "K802", two);
    assertThat(booked.status()).as(booked.body()).isEqualTo(201);

    assertThat(manager.put("shops/treille/skills/K802/tapis", "{\"level\":0}").status())
        .isEqualTo(200);
    assertThat(manager.freeAt(TOPIC, House.inDays(5, "16:30"))).containsExactly("K801");
    assertThat(
            House.text(
                "select state from booking.appointment where number = ?",
                booked.json().getString("number")))
        .isEqualTo("AGREED");

    assertThat(manager.put("shops/treille/skills/K802/tapis", "{\"level\":2}").status())
        .isEqualTo(200);
    assertThat(manager.freeAt(TOPIC, House.inDays(5, "16:30"))).contains("K802");
    assertThat(manager.put("shops/treille/skills/K802/tapis", "{\"level\":4}").status())
        .isEqualTo(422);
    assertThat(type(manager.put("shops/treille/skills/G101/tapis", "{\"level\":1}")))
        .isEqualTo("terms-unknown-person");
    assertThat(type(manager.put("shops/treille/skills/K802/nichts", "{\"level\":1}")))
        .isEqualTo("terms-unknown-topic");
    assertThat(manager.put("shops/gare/skills/K802/tapis", "{\"level\":1}").status())
        .isEqualTo(403);
  }

  private long now() {
    return revision(manager.get("topics/tapis/terms"));
  }

  private static String terms(int advice, int notice) {
    return """
    {"name":{"fr":"Tapis","en":"Rugs"},"about":{"fr":"Un conseil","en":"Advice"},
     "bring":{"fr":"","en":""},"preparation":10,"advice":%d,"buffer":5,
     "noticeMinutes":%d,"horizonDays":60}"""
        .formatted(advice, notice);
  }
}
