package io.vitrine.booking.worked;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.appointment.House;
import io.vitrine.booking.signin.Member;
import io.vitrine.booking.worktime.Week;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.People;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Hours that were worked are said, confirmed and corrected. */
@ExtendWith(ArquillianExtension.class)
class WorkedIT {

  private static final String SHOP = "remise";
  private static final String HER = "X601";

  @ArquillianResource private URL url;
  private URI base;

  /** Last week, which is over whatever the hour. */
  private final Week week = Week.of(LocalDate.now(House.PARIS)).previous();

  private final LocalDate day = week.monday().plusDays(2);

  @BeforeEach
  void house() {
    base = Deployed.at(url);
    House.open(SHOP);
    Member.with(HER, Role.ADVISER, SHOP);
    House.run("delete from booking.worked_time where shop = ?", SHOP);
    House.run("delete from booking.worked_week where shop = ?", SHOP);
    House.run("delete from booking.shift where staff = ?", HER);
    House.run("delete from booking.rota_week where shop = ? and week = ?", SHOP, week.toString());
    House.run(
        "insert into booking.rota_week (shop, week, state, version) values (?, ?, 'PUBLISHED', 1)",
        SHOP,
        week.toString());
    House.run(
        "insert into booking.shift (id, shop, week, staff, work_day, zone, from_at, to_at)"
            + " values ('worked-x601', ?, ?, ?, ?, 'Europe/Paris', ?, ?)",
        SHOP,
        week.toString(),
        HER,
        day,
        at(day, "10:00"),
        at(day, "17:00"));
  }

  @Test
  void she_says_what_she_worked_until_a_manager_stands_for_the_week_and_corrects_it() {
    assertThat(hours().getInt("workedMinutes")).as("nobody said anything").isEqualTo(420);

    assertThat(mine(day, "{\"from\":\"10:00\",\"to\":\"17:30\",\"pauseMinutes\":20}").statusCode())
        .isEqualTo(204);
    HttpResponse<String> read = manager("GET", "?week=" + week, null, null);
    assertThat(read.headers().firstValue("ETag")).hasValue("\"1\"");
    assertThat(hours().getInt("plannedMinutes")).isEqualTo(420);
    assertThat(hours().getInt("workedMinutes")).isEqualTo(430);

    assertThat(confirm(null).statusCode()).isEqualTo(428);
    assertThat(confirm("\"0\"").body()).contains("worked-stale");
    assertThat(confirm("\"1\"").statusCode()).isEqualTo(204);
    assertThat(confirm("\"1\"").statusCode()).as("pressed twice").isEqualTo(204);
    assertThat(json(manager("GET", "?week=" + week, null, null)).getBoolean("confirmed")).isTrue();
    HttpResponse<String> late = mine(day, "{\"from\":\"10:00\",\"to\":\"18:00\"}");
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("worked-confirmed");

    assertThat(manager("PUT", "/" + HER + "/" + day, "{}", null).statusCode()).isEqualTo(204);
    assertThat(hours().getInt("workedMinutes")).as("not at all").isZero();
    assertThat(json(manager("GET", "?week=" + week, null, null)).getBoolean("confirmed"))
        .as("opened again")
        .isFalse();
    assertThat(House.count("select count(*) from booking.worked_time where staff = ?", HER))
        .as("nothing is overwritten")
        .isEqualTo(2);
  }

  @Test
  void what_cannot_have_been_worked_is_refused_with_a_reason() {
    LocalDate today = LocalDate.now(House.PARIS);
    String seven = "{\"from\":\"10:00\",\"to\":\"17:00\"}";

    assertThat(mine(today.plusDays(1), seven).body()).contains("worked-not-over");
    assertThat(mine(today.minusDays(40), seven).body()).contains("worked-too-old");
    assertThat(mine(day, "{\"from\":\"17:00\",\"to\":\"10:00\"}").statusCode()).isEqualTo(422);
    assertThat(mine(day, "{\"from\":\"nine\",\"to\":\"10:00\"}").statusCode()).isEqualTo(422);
    assertThat(mine(day, "{\"from\":\"10:00\",\"minutes\":7}").statusCode()).isEqualTo(400);
    HttpResponse<String> elsewhere =
        send("PUT", "api/v1/my-worked-hours/quai/" + day, seven, null, adviser());
    assertThat(elsewhere.statusCode()).isEqualTo(404);
    assertThat(elsewhere.body()).contains("worked-unknown");
    assertThat(manager("PUT", "/X999/" + day, seven, null).statusCode()).isEqualTo(404);
    assertThat(manager("PUT", "/" + week.next() + "/confirmation", null, "\"0\"").statusCode())
        .as("this week is not over")
        .isEqualTo(409);
  }

  @Test
  void only_managers_of_the_shop_see_its_hours_and_everybody_her_own() {
    String address = "api/v1/shops/" + SHOP + "/worked-hours?week=" + week;
    String other = "vitrine_ticket=" + People.ticket("X609", "M", Role.MANAGER, "quai");

    assertThat(Http.get(base, address).statusCode()).isEqualTo(401);
    assertThat(send("GET", address, null, null, adviser()).statusCode()).isEqualTo(403);
    assertThat(send("GET", address, null, null, other).statusCode()).isEqualTo(403);
    HttpResponse<String> hers =
        send(
            "GET",
            "api/v1/my-worked-hours?from=" + week.monday() + "&days=7",
            null,
            null,
            adviser());
    assertThat(json(hers).getJsonArray("items")).hasSize(1);
    assertThat(
            send("GET", "staff/hours?shop=" + SHOP + "&day=" + day, null, null, adviser()).body())
        .contains("value=\"10:00\"");
    String page = "manage/hours?shop=" + SHOP + "&week=" + week + "&staff=" + HER + "&day=" + day;
    assertThat(send("GET", page, null, null, boss()).body()).contains("value=\"10:00\"");
    assertThat(send("GET", page, null, null, other).statusCode()).isEqualTo(403);
  }

  private JsonObject hours() {
    return json(manager("GET", "?week=" + week, null, null))
        .getJsonArray("people")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(it -> it.getString("staff").equals(HER))
        .findFirst()
        .orElseThrow();
  }

  private HttpResponse<String> confirm(String seen) {
    return manager("PUT", "/" + week + "/confirmation", null, seen);
  }

  private HttpResponse<String> mine(LocalDate on, String body) {
    return send("PUT", "api/v1/my-worked-hours/" + SHOP + "/" + on, body, null, adviser());
  }

  private HttpResponse<String> manager(String method, String path, String body, String seen) {
    return send(method, "api/v1/shops/" + SHOP + "/worked-hours" + path, body, seen, boss());
  }

  private static String adviser() {
    return "vitrine_ticket=" + People.ticket(HER, "Personne", Role.ADVISER, SHOP);
  }

  private static String boss() {
    return "vitrine_ticket=" + People.ticket("X609", "M", Role.MANAGER, SHOP);
  }

  private HttpResponse<String> send(
      String method, String path, String body, String seen, String cookie) {
    HttpRequest.Builder request = Http.request(base, path, "Cookie", cookie);
    request.header("Content-Type", "application/json");
    if (seen != null) {
      request.header("If-Match", seen);
    }
    request.method(
        method,
        body == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(body));
    return Http.send(request);
  }

  private static JsonObject json(HttpResponse<String> answer) {
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }

  private static OffsetDateTime at(LocalDate on, String time) {
    return on.atTime(LocalTime.parse(time)).atZone(House.PARIS).toOffsetDateTime();
  }
}
