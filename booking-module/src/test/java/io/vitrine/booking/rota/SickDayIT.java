package io.vitrine.booking.rota;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.appointment.Caller;
import io.vitrine.booking.appointment.Caller.Answer;
import io.vitrine.booking.appointment.House;
import io.vitrine.booking.appointment.Wanted;
import io.vitrine.booking.signin.Member;
import io.vitrine.booking.worktime.Week;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.People;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.net.URL;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the plan of a week to a customer who hears that somebody else will receive her. */
@ExtendWith(ArquillianExtension.class)
class SickDayIT {

  private static final String SHOP = "sablons";

  private final LocalDate day =
      LocalDate.now(House.PARIS)
          .plusWeeks(2)
          .with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));

  @ArquillianResource private URL url;
  private URI base;
  private String rota;

  @BeforeEach
  void house() {
    base = Deployed.at(url);
    House.open(SHOP);
    for (String staff : List.of("S381", "S382")) {
      Member.with(staff, Role.ADVISER, SHOP);
      House.run("delete from booking.staff_skill where staff = ?", staff);
      House.run(
          "insert into booking.staff_skill (staff, topic, skill_level) values (?, 'salon', 2)",
          staff);
      House.run("delete from booking.staff_language where staff = ?", staff);
      House.run("insert into booking.staff_language (staff, language) values (?, 'fr')", staff);
    }
    rota = "api/v1/shops/" + SHOP + "/rota/" + Week.of(day);
  }

  @Test
  void a_published_week_can_be_booked_and_whoever_falls_ill_is_replaced_and_the_customer_told() {
    Instant eleven = day.atTime(LocalTime.of(11, 0)).atZone(House.PARIS).toInstant();
    assertThat(add("S381", 0).status()).isEqualTo(201);
    assertThat(add("S382", 1).status()).isEqualTo(201);
    assertThat(freeAt(eleven)).as("a draft is nobody's").isEmpty();

    assertThat(manage(rota + "/publication", "", 2).status()).isEqualTo(200);
    assertThat(freeAt(eleven)).as("bookable as soon as it is published").contains("S381", "S382");

    Answer booked =
        customer()
            .post(
                "api/v1/appointments",
                Wanted.body(SHOP, "S381", eleven),
                "Idempotency-Key",
                Wanted.key());
    assertThat(booked.status()).as(booked.body()).isEqualTo(201);
    String number = booked.json().getString("number");

    Answer ill = absence("");
    assertThat(ill.status()).as("nobody is left alone unasked").isEqualTo(409);
    JsonObject proposal =
        ill.json()
            .getJsonArray("appointments")
            .getJsonObject(0)
            .getJsonArray("proposals")
            .getJsonObject(0);
    assertThat(proposal.getString("staff")).isEqualTo("S382");
    assertThat(proposal.getString("from")).isEqualTo(eleven.toString());

    Answer mended =
        absence(
            """
            {"number":"%s","act":"MOVE","staff":"S382","from":"%s"}"""
                .formatted(number, eleven));
    assertThat(mended.status()).as(mended.body()).isEqualTo(201);

    assertThat(House.text("select staff from booking.appointment where number = ?", number))
        .isEqualTo("S382");
    assertThat(freeAt(eleven)).isEmpty();
    assertThat(freeAt(eleven.plusSeconds(4 * 3600))).containsExactly("S382");
    assertThat(
            House.count(
                "select count(*) from booking.mail where appointment = ? and kind = 'MOVED'",
                number))
        .as("the customer is told")
        .isEqualTo(1);
  }

  private Answer add(String staff, long version) {
    return manage(
        rota + "/shifts",
        """
        {"staff":"%s","day":"%s","from":"10:00","to":"18:00",\
        "breaks":[{"from":"13:00","to":"14:00"}]}"""
            .formatted(staff, day),
        version);
  }

  private Answer absence(String repair) {
    return manage(
        "api/v1/shops/" + SHOP + "/absences",
        """
        {"staff":"S381","kind":"SICKNESS","from":"%s","to":"%s","repairs":[%s]}"""
            .formatted(
                day.atStartOfDay(House.PARIS).toInstant(),
                day.plusDays(1).atStartOfDay(House.PARIS).toInstant(),
                repair),
        0);
  }

  private Answer manage(String path, String body, long version) {
    String ticket = People.ticket("S390", "M", Role.MANAGER, SHOP);
    return customer()
        .post(path, body, "Authorization", "Bearer " + ticket, "If-Match", "\"" + version + "\"");
  }

  private Caller customer() {
    return Caller.from("127.3.8.1", base);
  }

  private List<String> freeAt(Instant from) {
    return customer()
        .get("api/v1/free-times?shop=" + SHOP + "&topic=salon&language=fr&days=1&from=" + day)
        .json()
        .getJsonArray("days")
        .getJsonObject(0)
        .getJsonArray("times")
        .stream()
        .map(time -> time.asJsonObject())
        .filter(time -> time.getString("from").equals(from.toString()))
        .flatMap(time -> time.getJsonArray("staff").stream())
        .map(staff -> ((JsonString) staff).getString())
        .toList();
  }
}
