package io.vitrine.booking.rota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.booking.appointment.Caller;
import io.vitrine.booking.appointment.House;
import io.vitrine.booking.appointment.Wanted;
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
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RotaIT {

  private static final String SHOP = "faubourg";
  private static final String OTHER = "canal";

  @ArquillianResource private URL url;
  private URI base;

  @BeforeEach
  void house() {
    base = Deployed.at(url);
    House.open(SHOP);
    House.run("delete from booking.shop_copy where shop = ?", OTHER);
    Member.with("S301", Role.ADVISER, SHOP, OTHER);
    Member.with("S302", Role.ADVISER, SHOP);
  }

  @Test
  void aShiftIsAddedReadChangedAndTakenAway() {
    Plan plan = plan("2031-W10");
    var added = plan.add("0", shift("S302", "2031-03-03", "10:00", "18:00", "13:00-14:00"));
    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
    String id = json(added).getString("id");
    assertThat(added.headers().firstValue("Location").orElseThrow()).endsWith("/shifts/" + id);
    assertThat(etag(added)).isEqualTo("\"1\"");

    JsonObject week = json(plan.read());
    assertThat(week.getString("state")).isEqualTo("DRAFT");
    JsonObject read = week.getJsonArray("shifts").getJsonObject(0);
    assertThat(read.getString("from")).isEqualTo("10:00");
    assertThat(read.getString("fromInstant")).isEqualTo("2031-03-03T09:00:00Z");
    assertThat(read.getJsonArray("breaks").getJsonObject(0).getString("to")).isEqualTo("14:00");
    assertThat(minutesOf(week, "S302")).isEqualTo(420);

    var moved = plan.change(id, "1", shift("S302", "2031-03-04", "11:00", "19:00"));
    assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
    assertThat(etag(moved)).isEqualTo("\"2\"");
    assertThat(minutesOf(json(plan.read()), "S302")).isEqualTo(480);

    assertThat(plan.remove(id, "2").statusCode()).isEqualTo(204);
    assertThat(json(plan.read()).getJsonArray("shifts")).isEmpty();
    assertThat(ticks(id)).isZero();
  }

  /** Two people look at a week at once: neither may change what the other just read. */
  @Test
  void whoReadsAWeekWritesNothing() {
    for (int others = 1; others < 6; others++) {
      Stream<String> elsewhere = IntStream.range(0, others).mapToObj(n -> "elsewhere-" + n);
      Member.with(
          "S30" + (2 + others),
          Role.ADVISER,
          Stream.concat(Stream.of(SHOP), elsewhere).toArray(String[]::new));
    }
    long before = House.count("select sum(version) from booking.staff_member");

    assertThat(plan("2031-W15").read().body()).contains("S307");
    assertThat(plan("2031-W15").read().body()).contains("S307");

    assertThat(House.count("select sum(version) from booking.staff_member")).isEqualTo(before);
  }

  @Test
  void onlyTheManagerOfTheShopSeesAndChangesItsWeek() {
    Plan others = new Plan(SHOP, "2031-W11", People.ticket("S390", "M", Role.MANAGER, OTHER));
    Plan adviser = new Plan(SHOP, "2031-W11", People.ticket("S302", "C", Role.ADVISER, SHOP));
    String wanted = shift("S302", "2031-03-10", "10:00", "18:00");

    assertThat(others.read().statusCode()).isEqualTo(403);
    assertThat(others.add("0", wanted).statusCode()).isEqualTo(403);
    assertThat(adviser.add("0", wanted).statusCode()).isEqualTo(403);
    assertThat(others.read().body()).contains("urn:vitrine:problem:not-allowed");
    assertThat(Http.get(base, "api/v1/shops/faubourg/rota/2031-W11").statusCode()).isEqualTo(401);
  }

  @Test
  void aChangeNamesTheVersionItWasDecidedOn() {
    Plan plan = plan("2031-W12");
    String wanted = shift("S302", "2031-03-17", "10:00", "18:00");

    assertThat(plan.add(null, wanted).statusCode()).isEqualTo(428);
    assertThat(plan.add("0", wanted).statusCode()).isEqualTo(201);
    var stale = plan.add("0", shift("S302", "2031-03-18", "10:00", "18:00"));
    assertThat(stale.statusCode()).isEqualTo(412);
    assertThat(stale.body()).contains("a modifié cette semaine avant vous");
  }

  @Test
  void whatCannotBeAShiftIsRefusedWithAReason() {
    Plan plan = plan("2031-W13");

    assertThat(plan.add("0", shift("S302", "2031-03-24", "18:00", "10:00")).statusCode())
        .isEqualTo(422);
    assertThat(plan.add("0", shift("S302", "2031-03-24", "10:05", "18:00")).statusCode())
        .isEqualTo(422);
    assertThat(plan.add("0", shift("S302", "2031-03-30", "02:30", "10:00")).statusCode())
        .as("an hour that the clock jumps over")
        .isEqualTo(422);
    assertThat(plan.add("0", shift("S302", "2031-04-05", "10:00", "18:00")).body())
        .contains("other-week");
    assertThat(plan.add("0", shift("S999", "2031-03-24", "10:00", "18:00")).body())
        .contains("not-in-team");
    assertThat(plan.add("0", "{\"staff\":\"S302\",\"status\":\"PUBLISHED\"}").statusCode())
        .isEqualTo(400);
    assertThat(plan.remove("no-such-shift", "0").statusCode()).isEqualTo(404);
    assertThat(plan("2031-W54").read().statusCode()).isEqualTo(422);
  }

  @Test
  void aSecondShiftAtTheSameTimeIsRefusedAndNamed() {
    Plan plan = plan("2031-W14");
    plan.add("0", shift("S302", "2031-04-01", "10:00", "18:00"));

    var second = plan.add("1", shift("S302", "2031-04-01", "17:45", "19:00"));

    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.body()).contains("Personne S302 travaille déjà");
    assertThat(plan.add("1", shift("S302", "2031-04-01", "18:00", "19:00")).statusCode())
        .isEqualTo(201);
  }

  @Test
  void twoShopsThatWantOnePersonAtOnceGetOneShift() throws Exception {
    var pool = Executors.newFixedThreadPool(2);
    try {
      for (int round = 0; round < 5; round++) {
        String day = LocalDate.of(2031, 4, 7).plusDays(round).toString();
        List<Callable<Integer>> wishes =
            List.of(
                () -> addAtLatest(SHOP, shift("S301", day, "10:00", "18:00")),
                () -> addAtLatest(OTHER, shift("S301", day, "12:00", "20:00")));
        List<Integer> answers = pool.invokeAll(wishes).stream().map(RotaIT::result).toList();

        assertThat(answers).containsExactlyInAnyOrder(201, 409);
      }
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void theDatabaseItselfRefusesASecondShift() {
    Plan plan = plan("2031-W16");
    String id = json(plan.add("0", shift("S302", "2031-04-14", "10:00", "18:00"))).getString("id");
    String tick = House.text("select min(tick) from booking.shift_tick where shift = ?", id);

    assertThat(ticks(id)).isEqualTo(32);
    assertThatThrownBy(
            () ->
                House.run(
                    "insert into booking.shift_tick (staff, tick, shift) values ('S302', ?, ?)",
                    Long.valueOf(tick),
                    id))
        .hasRootCauseInstanceOf(java.sql.SQLException.class);
  }

  @Test
  void publishedTimesAreBookableAtOnceAndADraftIsNot() {
    LocalDate day = LocalDate.now(House.PARIS).plusDays(9);
    House.run(
        "insert into booking.staff_skill (staff, topic, skill_level) select 'S302', 'salon', 2"
            + " where not exists (select 1 from booking.staff_skill where staff = 'S302')");
    House.run(
        "insert into booking.staff_language (staff, language) select 'S302', 'fr'"
            + " where not exists (select 1 from booking.staff_language where staff = 'S302')");
    Plan plan = plan(Week.of(day).toString());
    String version = version(plan);
    var added = plan.add(version, shift("S302", day.toString(), "10:00", "18:00", "13:00-14:00"));
    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
    boolean draft = json(plan.read()).getString("state").equals("DRAFT");
    assertThat(draft).isTrue();
    assertThat(free(day)).contains("\"times\":[]");

    assertThat(plan.publish(version(plan)).statusCode()).isEqualTo(200);
    assertThat(free(day)).contains("\"from\"");

    String id = json(added).getString("id");
    var booked =
        Caller.from("127.3.0.1", base)
            .post(
                "api/v1/appointments",
                Wanted.body(SHOP, "S302", House.inDays(9, "15:00")),
                "Idempotency-Key",
                Wanted.key());
    assertThat(booked.status()).as(booked.body()).isEqualTo(201);
    String number = booked.json().getString("number");

    var removed = plan.remove(id, version(plan));
    assertThat(removed.statusCode()).isEqualTo(409);
    assertThat(removed.body()).contains("shift-strands", number, "Claire Dubreuil");
    var shortened = plan.change(id, version(plan), shift("S302", day.toString(), "10:00", "15:15"));
    assertThat(shortened.statusCode()).isEqualTo(409);
    var paused =
        plan.change(
            id, version(plan), shift("S302", day.toString(), "10:00", "18:00", "15:00-15:30"));
    assertThat(paused.statusCode()).isEqualTo(409);
    var given =
        plan.change(
            id, version(plan), shift("S301", day.toString(), "10:00", "18:00", "13:00-14:00"));
    assertThat(given.statusCode()).isEqualTo(409);

    var kept = plan.change(id, version(plan), shift("S302", day.toString(), "14:00", "18:00"));
    assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
    assertThat(free(day)).doesNotContain("10:00:00").contains("\"from\"");
  }

  @Test
  void changesOfAPublishedWeekArePreparedInSilenceAndTellEachPersonHerOwn() {
    Plan plan = plan("2031-W24");
    String hers =
        json(plan.add("0", shift("S302", "2031-06-09", "10:00", "18:00", "13:00-14:00")))
            .getString("id");
    plan.add("1", shift("S301", "2031-06-10", "10:00", "18:00", "13:00-14:00"));
    assertThat(plan.publish("2").statusCode()).isEqualTo(200);
    assertThat(told("2031-W24")).as("everybody reads her week").isEqualTo(2);
    String wanted =
        """
        {"changes":[
          {"id":"%s","staff":"S302","day":"2031-06-09","from":"11:00","to":"19:00",
           "breaks":[{"from":"14:00","to":"15:00"}]},
          {"staff":"S302","day":"2031-06-11","from":"14:00","to":"18:00"}]}"""
            .formatted(hers);

    var prepared = plan.changes(version(plan), wanted);

    assertThat(prepared.statusCode()).as(prepared.body()).isEqualTo(200);
    assertThat(json(plan.read()).getJsonArray("shifts")).as("what is published stays").hasSize(2);
    assertThat(json(plan.read()).toString()).contains("10:00").doesNotContain("11:00");
    assertThat(told("2031-W24")).as("nobody is told yet").isEqualTo(2);
    JsonObject diff = json(plan.diff());
    assertThat(diff.getJsonArray("people")).hasSize(1);
    JsonObject person = diff.getJsonArray("people").getJsonObject(0);
    assertThat(person.getString("staff")).isEqualTo("S302");
    assertThat(person.getJsonArray("lines")).hasSize(2);

    var published = plan.publication(version(plan), "{}");

    assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
    assertThat(json(plan.read()).getJsonArray("shifts")).hasSize(3);
    assertThat(json(plan.diff()).getJsonArray("people")).isEmpty();
    assertThat(told("2031-W24")).as("she alone, once").isEqualTo(3);
    assertThat(
            House.count(
                "select count(*) from booking.rota_news n join booking.rota_publication p"
                    + " on p.id = n.publication where n.staff = 'S302' and p.week = '2031-W24'"))
        .isEqualTo(3);
    assertThat(
            House.text(
                "select text_body from booking.mail where kind = 'ROTA'"
                    + " and recipient = 's302@maison-vitrine.example' order by written_at desc"))
        .contains("11:00–19:00", "10:00–18:00", "14:00–18:00")
        .doesNotContain("10 juin");
    assertThat(House.unledgered()).isZero();
  }

  @Test
  void twoWhoChangePlacesDoSoAtOnceOrNotAtAll() {
    Plan plan = plan("2031-W25");
    String one = json(plan.add("0", shift("S302", "2031-06-16", "10:00", "14:00"))).getString("id");
    String other =
        json(plan.add("1", shift("S301", "2031-06-16", "12:00", "16:00"))).getString("id");
    plan.publish("2");
    String swap =
        """
        {"atOnce":true,"changes":[
          {"id":"%s","staff":"S301","day":"2031-06-16","from":"10:00","to":"14:00"},
          {"id":"%s","staff":"S302","day":"2031-06-16","from":"12:00","to":"16:00"}]}"""
            .formatted(one, other);

    assertThat(plan.changes(version(plan), swap).statusCode()).isEqualTo(200);
    assertThat(House.text("select staff from booking.shift where id = ?", one)).isEqualTo("S301");
    assertThat(ticks(one)).isEqualTo(16);
    String half =
        """
        {"atOnce":true,"changes":[
          {"id":"%s","gone":true},
          {"staff":"S302","day":"2031-06-16","from":"15:00","to":"17:00"}]}"""
            .formatted(one);
    var refused = plan.changes(version(plan), half);
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).contains("shift-overlaps");
    assertThat(ticks(one)).as("nothing was changed").isEqualTo(16);
    assertThat(plan.changes("1", swap).statusCode()).isEqualTo(412);
    assertThat(plan.changes(version(plan), "{\"changes\":[]}").statusCode()).isEqualTo(422);
  }

  @Test
  void aPlanBeyondTheLawAsksForAReasonThatIsKeptAndIsRefusedWhereNobodyCanDerogate() {
    Plan plan = plan("2031-W26");
    String id = json(plan.add("0", shift("S302", "2031-06-23", "10:00", "18:00"))).getString("id");
    Plan next = plan("2031-W27");
    assertThat(next.copy("0", "2031-W26").statusCode()).isEqualTo(200);
    assertThat(json(next.read()).getJsonArray("shifts").getJsonObject(0).getString("day"))
        .isEqualTo("2031-06-30");
    assertThat(next.copy("0", "2031-W26").statusCode()).isEqualTo(412);
    var unlawful = plan.publish("1");
    assertThat(unlawful.statusCode()).isEqualTo(422);
    assertThat(unlawful.body()).contains("rota-unlawful", "L3121-16", "Personne S302");
    assertThat(plan.publication("1", "{\"reason\":\"Inventaire\"}").statusCode())
        .as("no reason helps against a missing break")
        .isEqualTo(422);

    plan.change(id, "1", shift("S302", "2031-06-23", "08:00", "19:45", "13:00-14:00"));
    var unsaid = plan.publish("2");
    assertThat(unsaid.statusCode()).isEqualTo(422);
    assertThat(unsaid.body()).contains("rota-reason-needed", "L3121-18");
    assertThat(json(plan.diff()).getJsonArray("toExplain")).isNotEmpty();
    var said = plan.publication("2", "{\"reason\":\"Inventaire annuel\"}");

    assertThat(said.statusCode()).as(said.body()).isEqualTo(200);
    assertThat(
            House.text(
                "select p.reason from booking.rota_publication p join booking.rota_breach b"
                    + " on b.publication = p.id where p.week = '2031-W26' and b.rule = 'DAY'"))
        .isEqualTo("Inventaire annuel");
    String later = shift("S302", "2031-06-23", "08:15", "19:45", "13:00-14:00");
    assertThat(plan.change(id, "3", later).statusCode())
        .as("less of what was explained needs no word")
        .isEqualTo(200);
  }

  @Test
  void whatTheLawSaysToAPlanIsShownWithItsArticle() {
    Plan plan = plan("2031-W17");
    plan.add("0", shift("S302", "2031-04-21", "08:00", "19:00"));

    JsonObject week = json(plan.read());

    assertThat(week.toString()).contains("L3121-18", "L3121-16");
    assertThat(week.getJsonArray("shifts").getJsonObject(0).getBoolean("outsideHours")).isTrue();
  }

  @Test
  void theBoardIsForTheManagersOfTheShopAlone() {
    var mine = page(People.ticket("S390", "Manager", Role.MANAGER, SHOP));
    assertThat(mine.statusCode()).isEqualTo(200);
    assertThat(mine.body()).contains("Personne S302").contains("Semaine 18");
    var others = page(People.ticket("S391", "Manager", Role.MANAGER, OTHER));
    assertThat(others.statusCode()).isEqualTo(403);
    assertThat(others.body()).doesNotContain("Personne S302");
  }

  @Test
  void anAddressThatNamesNoWeekShowsThisOne() {
    String ticket = People.ticket("S390", "Manager", Role.MANAGER, SHOP);
    int week = Week.of(LocalDate.now(House.PARIS)).number();

    var shown =
        Http.get(
            base,
            "manage/rota?shop=faubourg&week=%23%7B7*7%7D",
            "Cookie",
            "vitrine_ticket=" + ticket,
            "Accept-Language",
            "fr");

    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(shown.body()).contains("Semaine " + week);
  }

  private HttpResponse<String> page(String ticket) {
    return Http.get(
        base,
        "manage/rota?shop=faubourg&week=2031-W18",
        "Cookie",
        "vitrine_ticket=" + ticket,
        "Accept-Language",
        "fr");
  }

  private String free(LocalDate day) {
    return Caller.from("127.3.0.2", base)
        .get(
            "api/v1/free-times?shop=faubourg&topic=salon&staff=S302&language=fr&days=1&from=" + day)
        .body();
  }

  private int addAtLatest(String shop, String wanted) {
    Plan plan = new Plan(shop, "2031-W15", manager());
    return plan.add(version(plan), wanted).statusCode();
  }

  private Plan plan(String week) {
    return new Plan(SHOP, week, manager());
  }

  private static String manager() {
    return People.ticket("S390", "Manager", Map.of(Role.MANAGER, Set.of(SHOP, OTHER)));
  }

  private static String version(Plan plan) {
    return etag(plan.read()).replace("\"", "");
  }

  private static String etag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  private static long told(String week) {
    return House.count(
        "select count(*) from booking.mail m join booking.rota_publication p on p.id = m.about"
            + " where m.kind = 'ROTA' and p.shop = 'faubourg' and p.week = ?",
        week);
  }

  private static long ticks(String shift) {
    return House.count("select count(*) from booking.shift_tick where shift = ?", shift);
  }

  private static long minutesOf(JsonObject week, String staff) {
    return week.getJsonArray("people").getValuesAs(JsonObject.class).stream()
        .filter(p -> p.getString("staff").equals(staff))
        .findFirst()
        .orElseThrow()
        .getInt("minutes");
  }

  private static String shift(String staff, String day, String from, String to, String... breaks) {
    StringBuilder pauses = new StringBuilder();
    for (String pause : breaks) {
      String[] parts = pause.split("-");
      pauses
          .append(pauses.isEmpty() ? "" : ",")
          .append("{\"from\":\"%s\",\"to\":\"%s\"}".formatted(parts[0], parts[1]));
    }
    return "{\"staff\":\"%s\",\"day\":\"%s\",\"from\":\"%s\",\"to\":\"%s\",\"breaks\":[%s]}"
        .formatted(staff, day, from, to, pauses);
  }

  private static JsonObject json(HttpResponse<String> answer) {
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }

  private static int result(Future<Integer> answer) {
    try {
      return answer.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** A week of a shop as somebody reaches it over HTTP. */
  private final class Plan {

    private final String path;
    private final String ticket;

    Plan(String shop, String week, String ticket) {
      this.path = "api/v1/shops/" + shop + "/rota/" + week;
      this.ticket = ticket;
    }

    HttpResponse<String> read() {
      return Http.get(base, path, headers(null));
    }

    HttpResponse<String> add(String version, String json) {
      return Http.post(base, path + "/shifts", json, headers(version));
    }

    HttpResponse<String> change(String id, String version, String json) {
      return Http.put(base, path + "/shifts/" + id, json, headers(version));
    }

    HttpResponse<String> remove(String id, String version) {
      return Http.delete(base, path + "/shifts/" + id, headers(version));
    }

    HttpResponse<String> changes(String version, String json) {
      return Http.post(base, path + "/changes", json, headers(version));
    }

    HttpResponse<String> copy(String version, String from) {
      String json = "{\"from\":\"" + from + "\"}";
      return Http.post(base, path + "/changes/copy", json, headers(version));
    }

    HttpResponse<String> diff() {
      return Http.get(base, path + "/changes", headers(null));
    }

    HttpResponse<String> publication(String version, String json) {
      return Http.post(base, path + "/changes/publication", json, headers(version));
    }

    HttpResponse<String> publish(String version) {
      return Http.post(base, path + "/publication", "", headers(version));
    }

    private String[] headers(String version) {
      return version == null
          ? new String[] {"Authorization", "Bearer " + ticket, "Accept-Language", "fr"}
          : new String[] {
            "Authorization",
            "Bearer " + ticket,
            "Accept-Language",
            "fr",
            "If-Match",
            "\"" + version + "\""
          };
    }
  }
}
