package io.vitrine.booking.planner.proposal;

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
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ProposalIT {

  private static final String SHOP = "odeon";

  @ArquillianResource private URL url;
  private URI base;
  private String manager;

  @BeforeEach
  void house() {
    base = Deployed.at(url);
    House.open(SHOP);
    for (String staff : new String[] {"S2001", "S2002", "S2003"}) {
      Member.with(staff, Role.ADVISER, SHOP);
      House.run("update booking.staff_member set weekly_minutes = 2100 where staff = ?", staff);
    }
    House.run("delete from booking.rota_proposal where shop = ?", SHOP);
    manager = ticket(SHOP);
  }

  private static String ticket(String shop) {
    return "vitrine_ticket="
        + People.ticket("S2009", "Manager", Map.of(Role.MANAGER, Set.of(shop)));
  }

  @Test
  void a_rota_is_searched_for_stopped_taken_over_once_and_stands_in_the_week() {
    Week week = Week.of(LocalDate.of(2032, 2, 3));
    String id = id(post("", wanted(week, 120), manager));
    assertThat(post("", wanted(week, 120), manager).body()).contains("proposal-running", id);
    assertThat(post("/" + id + "/adoption", "", manager).body()).contains("proposal-unfinished");
    assertThat(post("/" + id + "/stop", "", manager).statusCode()).isEqualTo(202);
    JsonObject ended = ended(id);

    assertThat(ended.getString("state")).as(ended.toString()).isEqualTo("READY");
    assertThat(ended.getString("ended")).isIn("STOPPED", "PROVED");
    assertThat(ended.getJsonArray("shifts")).isNotEmpty();
    assertThat(ended.getJsonArray("scores")).isNotEmpty();
    HttpResponse<String> same =
        Http.send(
            Http.request(base, path("/" + id), "Cookie", manager)
                .header("If-None-Match", get("/" + id).headers().firstValue("ETag").orElseThrow())
                .GET());
    assertThat(same.statusCode()).isEqualTo(304);

    HttpResponse<String> adopted = post("/" + id + "/adoption", "", manager);
    assertThat(adopted.statusCode()).as(adopted.body()).isEqualTo(204);
    assertThat(
            House.count(
                "select count(*) from booking.shift where shop = ? and week = ?",
                SHOP,
                week.toString()))
        .isEqualTo(ended.getJsonArray("shifts").size());
    assertThat(post("/" + id + "/adoption", "", manager).body())
        .contains("proposal-adopted", "Déjà reprise");
  }

  @Test
  void a_proposal_of_a_week_that_has_changed_since_is_not_taken_over() {
    Week week = Week.of(LocalDate.of(2032, 3, 2));
    String id = id(post("", wanted(week, 1), manager));
    ended(id);
    HttpResponse<String> added =
        Http.send(
            Http.request(
                    base, "api/v1/shops/" + SHOP + "/rota/" + week + "/shifts", "Cookie", manager)
                .header("If-Match", "0")
                .header("Content-Type", "application/json")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "{\"staff\":\"S2001\",\"day\":\"%s\",\"from\":\"10:00\",\"to\":\"12:00\"}"
                            .formatted(week.monday()))));
    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);

    HttpResponse<String> stale = post("/" + id + "/adoption", "", manager);
    assertThat(stale.statusCode()).as(stale.body()).isEqualTo(412);
  }

  @Test
  void what_cannot_be_proposed_is_refused_with_a_reason_in_both_languages() {
    HttpResponse<String> past = post("", wanted(Week.parse("2020-W10"), 5), manager);
    assertThat(past.statusCode()).isEqualTo(422);
    assertThat(past.body()).contains("Ces semaines sont passées");
    House.run("update booking.staff_member set weekly_minutes = 0 where staff like 'S200_'");
    HttpResponse<String> nothing = post("", wanted(Week.parse("2032-W20"), 5), manager);
    assertThat(nothing.statusCode()).isEqualTo(422);
    assertThat(nothing.body()).contains("proposal-nothing");
    assertThat(post("/none/stop", "", manager).statusCode()).isEqualTo(404);
    assertThat(post("", "{\"firstWeek\":\"2032-W20\",\"weeks\":9}", manager).statusCode())
        .isEqualTo(422);
    assertThat(post("", wanted(Week.parse("2032-W20"), 5), ticket("ailleurs")).statusCode())
        .isEqualTo(403);
  }

  @Test
  void a_search_whose_server_is_gone_is_ended_and_another_can_begin() {
    Week week = Week.of(LocalDate.of(2032, 4, 6));
    String id = id(post("", wanted(week, 1), manager));
    ended(id);
    House.run(
        "update booking.rota_proposal set state = 'RUNNING', running_shop = shop, ended_at = null,"
            + " beat_at = timestamp with time zone '2020-01-01 00:00:00+00:00' where id = ?",
        id);
    String next = id(post("", wanted(week, 1), manager));
    assertThat(next).isNotEqualTo(id);
    assertThat(json(get("/" + id)).getString("state")).isEqualTo("LOST");
    assertThat(post("/" + id + "/adoption", "", manager).statusCode()).isEqualTo(409);
    assertThat(ended(next).getString("state")).isEqualTo("READY");
  }

  private static String wanted(Week week, int seconds) {
    return "{\"firstWeek\":\"%s\",\"weeks\":1,\"seconds\":%d}".formatted(week, seconds);
  }

  private JsonObject ended(String id) {
    JsonObject now = json(get("/" + id));
    while (now.getString("state").equals("RUNNING")) {
      now = json(get("/" + id));
    }
    return now;
  }

  private static String path(String rest) {
    return "api/v1/shops/" + SHOP + "/rota-proposals" + rest;
  }

  private HttpResponse<String> get(String rest) {
    return Http.send(Http.request(base, path(rest), "Cookie", manager).GET());
  }

  private HttpResponse<String> post(String rest, String body, String cookie) {
    return Http.send(
        Http.request(base, path(rest), "Cookie", cookie)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static String id(HttpResponse<String> started) {
    assertThat(started.statusCode()).as(started.body()).isEqualTo(201);
    return json(started).getString("id");
  }

  private static JsonObject json(HttpResponse<String> answer) {
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }
}
