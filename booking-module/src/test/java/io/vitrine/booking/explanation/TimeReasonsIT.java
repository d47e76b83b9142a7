package io.vitrine.booking.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.appointment.Caller;
import io.vitrine.booking.appointment.Caller.Answer;
import io.vitrine.booking.appointment.House;
import io.vitrine.booking.appointment.Wanted;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.People;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URL;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A manager asks why; and whoever shows her link meets the same adviser again. */
@ExtendWith(ArquillianExtension.class)
class TimeReasonsIT {

  private static final String SHOP = "port";

  @ArquillianResource private URL url;
  private URI base;

  @BeforeEach
  void house() {
    base = Deployed.at(url);
    House.open(SHOP)
        .adviser("P101", "Camille Roux", "salon")
        .adviser("P102", "Yanis Benali", "salon");
  }

  @Test
  void a_manager_is_told_every_reason_and_nobody_else_is() {
    Instant eleven = House.inDays(3, "11:00");
    assertThat(why("P101", eleven).getBoolean("offered")).isTrue();
    JsonObject booked = book("P101", eleven, null).json();

    JsonObject told = why("P101", eleven.plusSeconds(2 * 3600 + 300));
    assertThat(kinds(told)).containsExactly("OFF_GRID", "BREAK");
    JsonObject next = why("P101", House.inDays(3, "10:15"));
    assertThat(kinds(next)).containsExactly("NEIGHBOURS_PREPARATION");
    assertThat(next.getJsonArray("reasons").getJsonObject(0).getString("text"))
        .contains(booked.getString("number"));
    assertThat(kinds(why("A999", eleven)))
        .containsExactly("NOT_HERE", "SKILL", "LANGUAGE", "NO_SHIFT");

    String query = query("P101", eleven.toString());
    Caller caller = Caller.from("127.5.0.1", base);
    assertThat(caller.get(query).status()).isEqualTo(401);
    assertThat(
            caller
                .get(
                    query,
                    "Authorization",
                    "Bearer " + People.ticket("S391", "A", Role.MANAGER, "quai"))
                .status())
        .isEqualTo(403);
    assertThat(get(query("P101", "tomorrow")).status()).isEqualTo(422);
    assertThat(get(query.replace("salon", "nothing")).status()).isEqualTo(404);
  }

  @Test
  void whoever_shows_her_link_is_given_the_same_adviser_first_and_told_so() {
    JsonObject before = book("P102", House.inDays(4, "10:00"), null).json();
    String link = before.getString("link").replaceAll("^.*/", "");
    Instant later = House.inDays(30, "10:00");
    String day = later.atZone(House.PARIS).toLocalDate().toString();
    String query = "api/v1/free-times?shop=port&topic=salon&language=fr&days=1&from=" + day;

    JsonObject known = Caller.from("127.5.0.2", base).get(query, "Appointment-Link", link).json();
    JsonObject stranger = Caller.from("127.5.0.2", base).get(query).json();

    assertThat(known.getJsonObject("known").getString("name")).isEqualTo("Yanis Benali");
    assertThat(firstAt(known)).isEqualTo("P102");
    assertThat(stranger.isNull("known")).isTrue();
    assertThat(firstAt(stranger)).isEqualTo("P101");
    assertThat(book(null, later, link).json().getString("staff")).isEqualTo("P102");
  }

  private static String firstAt(JsonObject free) {
    return free.getJsonArray("days")
        .getJsonObject(0)
        .getJsonArray("times")
        .getJsonObject(0)
        .getJsonArray("staff")
        .getString(0);
  }

  private JsonObject why(String staff, Instant at) {
    Answer answer = get(query(staff, at.toString()));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  private static String query(String staff, String at) {
    return "api/v1/time-reasons?shop=port&topic=salon&language=fr&staff=" + staff + "&at=" + at;
  }

  private Answer get(String query) {
    return Caller.from("127.5.0.3", base)
        .get(query, "Authorization", "Bearer " + People.ticket("S390", "M", Role.MANAGER, SHOP));
  }

  private Answer book(String staff, Instant from, String link) {
    String[] headers =
        link == null
            ? new String[] {"Idempotency-Key", Wanted.key()}
            : new String[] {"Idempotency-Key", Wanted.key(), "Appointment-Link", link};
    return Caller.from("127.5.0.4", base)
        .post("api/v1/appointments", Wanted.body(SHOP, staff, from), headers);
  }

  private static List<String> kinds(JsonObject told) {
    return told.getJsonArray("reasons").stream()
        .map(reason -> reason.asJsonObject().getString("reason"))
        .toList();
  }
}
