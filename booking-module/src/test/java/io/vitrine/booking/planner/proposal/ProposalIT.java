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
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ProposalIT {

  private static final String SHOP = "odeon";
  private static final String ELSEWHERE = "odeon-passage";

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
    News news = new News(base.resolve(path("/" + id + "/events")), manager);
    assertThat(news.next()).as("whoever watches is greeted").isEqualTo("event: hello");
    assertThat(post("/" + id + "/stop", "", manager).statusCode()).isEqualTo(202);
    assertThat(news.next()).as("and told to look").isEqualTo("event: look");
    news.close();
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
  void for_a_published_week_it_is_prepared_unless_it_would_break_the_law_by_now() {
    Week week = Week.of(LocalDate.of(2032, 11, 9));
    House.run("delete from booking.prepared_shift where shop = ?", SHOP);
    House.run("delete from booking.shift where shop in (?, ?)", SHOP, ELSEWHERE);
    House.run("delete from booking.rota_week where shop in (?, ?)", SHOP, ELSEWHERE);
    publish(SHOP, week);
    publish(ELSEWHERE, week);
    String id = id(post("", wanted(week, 1), manager));
    JsonObject shift = ended(id).getJsonArray("shifts").getJsonObject(0);
    String staff = shift.getString("staff");
    LocalDate day = LocalDate.parse(shift.getString("day"));
    elsewhere(week, staff, day, "05:00", "09:00");
    elsewhere(week, staff, day, "19:30", "23:45");

    HttpResponse<String> breaks = post("/" + id + "/adoption", "", manager);
    assertThat(breaks.statusCode()).as(breaks.body()).isEqualTo(409);
    assertThat(breaks.body()).contains("proposal-breaks", "Personne " + staff);
    assertThat(prepared(week)).isZero();

    House.run("delete from booking.shift where shop = ?", ELSEWHERE);
    assertThat(post("/" + id + "/adoption", "", manager).statusCode()).isEqualTo(204);
    assertThat(prepared(week)).isPositive();
    assertThat(House.count("select count(*) from booking.shift where shop = ?", SHOP))
        .as("nobody knows of it before it is published")
        .isZero();
  }

  private static void publish(String shop, Week week) {
    House.run(
        "insert into booking.rota_week (shop, week, state, version, published_at, published_by)"
            + " values (?, ?, 'PUBLISHED', 1, current_timestamp, 'S2009')",
        shop,
        week.toString());
  }

  private static void elsewhere(Week week, String staff, LocalDate day, String from, String to) {
    House.run(
        "insert into booking.shift (id, shop, week, staff, work_day, zone, from_at, to_at)"
            + " values (?, ?, ?, ?, ?, 'Europe/Paris', ?, ?)",
        UUID.randomUUID().toString(),
        ELSEWHERE,
        week.toString(),
        staff,
        day,
        at(day, from),
        at(day, to));
  }

  private static OffsetDateTime at(LocalDate day, String time) {
    return day.atTime(LocalTime.parse(time)).atZone(House.PARIS).toOffsetDateTime();
  }

  private static long prepared(Week week) {
    return House.count(
        "select count(*) from booking.prepared_shift where shop = ? and week = ?",
        SHOP,
        week.toString());
  }

  /** Both searches know the rotas as they stood; what is taken over second is looked at again. */
  @Test
  void whoever_works_in_two_shops_is_never_planned_in_both_at_once() {
    Week week = Week.of(LocalDate.of(2032, 9, 7));
    String[] shops = {"odeon-nord", "odeon-sud"};
    String both = bothShops(shops);
    String[] ids = new String[2];
    for (int i = 0; i < 2; i++) {
      ids[i] = id(Http.post(base, in(shops[i], ""), wanted(week, 2), "Cookie", both));
    }
    for (int i = 0; i < 2; i++) {
      JsonObject ended = ended(in(shops[i], "/" + ids[i]), both);
      assertThat(ended.getJsonArray("shifts")).as(ended.toString()).isNotEmpty();
    }
    HttpResponse<String> first =
        Http.post(base, in(shops[0], "/" + ids[0] + "/adoption"), "", "Cookie", both);
    assertThat(first.statusCode()).as(first.body()).isEqualTo(204);
    HttpResponse<String> second =
        Http.post(base, in(shops[1], "/" + ids[1] + "/adoption"), "", "Cookie", both);
    assertThat(second.statusCode()).as(second.body()).isEqualTo(409);
    assertThat(
            House.count(
                "select count(distinct shop) from booking.shift where staff = 'S2004'"
                    + " and shop in (?, ?)",
                shops[0],
                shops[1]))
        .isEqualTo(1);
  }

  /** One search for two shops: each has its proposal, and its manager's right is looked at. */
  @Test
  void two_shops_are_searched_for_together_by_whoever_manages_both() {
    Week week = Week.of(LocalDate.of(2032, 10, 5));
    String[] shops = {"odeon-est", "odeon-ouest"};
    String both = bothShops(shops);
    String body =
        "{\"firstWeek\":\"%s\",\"seconds\":2,\"together\":[\"%s\"]}".formatted(week, shops[1]);
    String one =
        "vitrine_ticket="
            + People.ticket("S2009", "Manager", Map.of(Role.MANAGER, Set.of(shops[0])));
    assertThat(Http.post(base, in(shops[0], ""), body, "Cookie", one).statusCode()).isEqualTo(403);

    String id = id(Http.post(base, in(shops[0], ""), body, "Cookie", both));
    HttpResponse<String> second = Http.post(base, in(shops[1], ""), body, "Cookie", both);
    assertThat(second.body()).contains("proposal-running");
    JsonObject ended = ended(in(shops[0], "/" + id), both);
    JsonObject beside = ended.getJsonArray("together").getJsonObject(0);
    assertThat(beside.getString("shop")).isEqualTo(shops[1]);
    JsonObject other = ended(in(shops[1], "/" + beside.getString("id")), both);
    assertThat(other.getJsonArray("shifts")).isNotEmpty();
    assertThat(other.getJsonNumber("cost")).isEqualTo(ended.getJsonNumber("cost"));
    assertThat(days(ended, "S2004").stream().filter(days(other, "S2004")::contains))
        .as("in one shop a day")
        .isEmpty();

    String all = in(shops[0], "/" + id + "/together/adoption");
    assertThat(Http.post(base, all, "", "Cookie", one).body())
        .contains("proposal-not-yours", "Pas votre magasin");
    HttpResponse<String> adopted = Http.post(base, all, "", "Cookie", both);
    assertThat(adopted.statusCode()).as(adopted.body()).isEqualTo(204);
    for (String shop : shops) {
      assertThat(House.count("select count(*) from booking.shift where shop = ?", shop))
          .isPositive();
    }
    assertThat(Http.post(base, all, "", "Cookie", both).body()).contains("proposal-adopted");
  }

  /** Two advisers change places: neither shop's plan can stand before the other's. */
  @Test
  void people_who_change_shops_are_taken_over_with_both_shops_or_not_at_all() {
    Week week = Week.of(LocalDate.of(2032, 11, 2));
    String[] shops = {"odeon-haut", "odeon-bas"};
    String both = bothShops(shops);
    draft(shops[0], week, "S2004", both);
    draft(shops[1], week, "S2005", both);
    String body =
        "{\"firstWeek\":\"%s\",\"seconds\":1,\"together\":[\"%s\"]}".formatted(week, shops[1]);
    String id = id(Http.post(base, in(shops[0], ""), body, "Cookie", both));
    ended(in(shops[0], "/" + id), both);
    becomes(shops[0], week, "S2005");
    becomes(shops[1], week, "S2004");

    HttpResponse<String> alone =
        Http.post(base, in(shops[0], "/" + id + "/adoption"), "", "Cookie", both);
    assertThat(alone.statusCode()).isEqualTo(409);
    assertThat(alone.body()).contains("proposal-only-together", "Seulement ensemble");

    String all = in(shops[0], "/" + id + "/together/adoption");
    House.run("update booking.rota_week set version = version + 1 where shop = ?", shops[1]);
    HttpResponse<String> stale = Http.post(base, all, "", "Cookie", both);
    assertThat(stale.statusCode()).as(stale.body()).isEqualTo(412);
    assertThat(standsIn(shops[0])).as("none is written").isEqualTo("S2004");
    House.run("update booking.rota_week set version = version - 1 where shop = ?", shops[1]);
    HttpResponse<String> adopted = Http.post(base, all, "", "Cookie", both);
    assertThat(adopted.statusCode()).as(adopted.body()).isEqualTo(204);
    assertThat(standsIn(shops[0])).isEqualTo("S2005");
    assertThat(standsIn(shops[1])).isEqualTo("S2004");
  }

  private static String bothShops(String... shops) {
    for (String staff : new String[] {"S2004", "S2005"}) {
      Member.with(staff, Role.ADVISER, shops);
      House.run("update booking.staff_member set weekly_minutes = 2100 where staff = ?", staff);
    }
    for (String shop : shops) {
      House.open(shop);
      House.run("delete from booking.shift where shop = ?", shop);
      House.run("delete from booking.rota_week where shop = ?", shop);
      House.run("delete from booking.rota_proposal where shop = ?", shop);
    }
    return "vitrine_ticket="
        + People.ticket("S2009", "Manager", Map.of(Role.MANAGER, Set.of(shops)));
  }

  private void draft(String shop, Week week, String staff, String manager) {
    HttpResponse<String> added =
        Http.send(
            Http.request(
                    base, "api/v1/shops/" + shop + "/rota/" + week + "/shifts", "Cookie", manager)
                .header("If-Match", "0")
                .header("Content-Type", "application/json")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "{\"staff\":\"%s\",\"day\":\"%s\",\"from\":\"10:00\",\"to\":\"14:00\"}"
                            .formatted(staff, week.monday()))));
    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
  }

  /** What was found is made to be that this person alone works on Monday. */
  private static void becomes(String shop, Week week, String staff) {
    String person =
        "{\"staff\":\"%s\",\"wanted\":0,\"elsewhere\":0,\"weekends\":0,\"sundays\":0,\"late\":0}";
    House.run(
        "update booking.rota_proposal set document = ? where shop = ?",
        ("{\"zone\":\"Europe/Paris\",\"cost\":1,\"gaps\":[],\"scores\":[],\"ended\":\"TIME\","
                + "\"weeks\":[{\"week\":\"%s\",\"version\":1,\"published\":false}],"
                + "\"people\":[%s,%s],\"duties\":[{\"staff\":\"%s\",\"day\":\"%s\","
                + "\"from\":\"10:00\",\"to\":\"14:00\",\"breaks\":[],\"fixed\":false}]}")
            .formatted(
                week, person.formatted("S2004"), person.formatted("S2005"), staff, week.monday()),
        shop);
  }

  private static String standsIn(String shop) {
    return House.text("select staff from booking.shift where shop = ?", shop);
  }

  private static Set<String> days(JsonObject proposal, String staff) {
    return proposal.getJsonArray("shifts").stream()
        .map(it -> it.asJsonObject())
        .filter(it -> it.getString("staff").equals(staff))
        .map(it -> it.getString("day"))
        .collect(Collectors.toSet());
  }

  private static String in(String shop, String rest) {
    return "api/v1/shops/" + shop + "/rota-proposals" + rest;
  }

  @Test
  void only_the_manager_of_the_shop_has_rotas_proposed_and_sees_them() {
    Week week = Week.of(LocalDate.of(2032, 5, 4));
    String id = id(post("", wanted(week, 1), manager));
    String other = ticket("ailleurs");
    String adviser =
        "vitrine_ticket="
            + People.ticket("S2001", "Conseillère", Map.of(Role.ADVISER, Set.of(SHOP)));
    for (String act : new String[] {"", "/" + id + "/stop", "/" + id + "/adoption"}) {
      assertThat(post(act, wanted(week, 1), other).statusCode()).as(act).isEqualTo(403);
      assertThat(post(act, wanted(week, 1), adviser).statusCode()).as(act).isEqualTo(403);
      assertThat(post(act, wanted(week, 1), "none=1").statusCode()).as(act).isEqualTo(401);
    }
    for (String read : new String[] {"", "/" + id, "/" + id + "/events"}) {
      assertThat(Http.get(base, path(read), "Cookie", other).statusCode()).isEqualTo(403);
    }
    String hers = path("").replace(SHOP, "ailleurs");
    assertThat(Http.get(base, hers + "/" + id, "Cookie", other).body())
        .contains("proposal-unknown");
    assertThat(Http.get(base, hers + "/" + id + "/events", "Cookie", other).statusCode())
        .isEqualTo(404);
    assertThat(ended(id).getString("state")).as("nobody else ended it").isEqualTo("READY");
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

  /** What a page that watches a search is sent. */
  private static final class News {
    private final Stream<String> lines;
    private final Iterator<String> events;

    News(URI address, String cookie) {
      HttpRequest request =
          HttpRequest.newBuilder(address)
              .version(HttpClient.Version.HTTP_1_1)
              .header("Cookie", cookie)
              .header("Accept", "text/event-stream")
              .build();
      lines =
          HttpClient.newBuilder()
              .version(HttpClient.Version.HTTP_1_1)
              .build()
              .sendAsync(request, HttpResponse.BodyHandlers.ofLines())
              .join()
              .body();
      events = lines.filter(line -> line.startsWith("event:")).iterator();
    }

    String next() {
      return events.next();
    }

    void close() {
      lines.close();
    }
  }

  private static String wanted(Week week, int seconds) {
    return "{\"firstWeek\":\"%s\",\"weeks\":1,\"seconds\":%d}".formatted(week, seconds);
  }

  private JsonObject ended(String id) {
    return ended(path("/" + id), manager);
  }

  private JsonObject ended(String address, String cookie) {
    JsonObject now = json(Http.get(base, address, "Cookie", cookie));
    while (now.getString("state").equals("RUNNING")) {
      now = json(Http.get(base, address, "Cookie", cookie));
    }
    return now;
  }

  private static String path(String rest) {
    return in(SHOP, rest);
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
