package io.vitrine.booking.demand;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.appointment.Caller;
import io.vitrine.booking.appointment.House;
import io.vitrine.booking.appointment.Wanted;
import io.vitrine.booking.worktime.Week;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Contracts;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.People;
import io.vitrine.testkit.Sent;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DemandIT {

  private static final String SHOP = "besoin";
  private static final int MOST_STATEMENTS = 14;
  private static final int MOST_OF_COVERAGE = 40;
  private static final int MOST_OF_EFFECTS = 70;
  @ArquillianResource private URL url;
  private URI base;
  private String manager;

  @BeforeEach
  void house() {
    base = Deployed.at(url);
    House.open(SHOP).adviser("A241", "Camille Roux", "salon");
    for (String table : List.of("walk_in_count", "demand_event", "demand_terms")) {
      House.run("delete from booking." + table + " where shop = ?", SHOP);
    }
    manager = "Bearer " + People.ticket("A241", "Camille Roux", Role.MANAGER, SHOP);
  }

  @Test
  void what_the_store_tells_is_counted_once_and_nobody_stands_in_it() throws Exception {
    String sample = Contracts.sample("booking-walk-in-fact.json");
    assertThat(tell(message(sample))).isEqualTo(202);
    assertThat(
            House.count(
                "select sum(minutes) from booking.walk_in_service where shop = ?"
                    + " and topic = 'salon'",
                SHOP))
        .isPositive();
    String arrived =
        message(sample)
            .replace("ADVISED", "ARRIVED")
            .replaceFirst("\"receivedAt\": \"[^\"]+\"", "\"receivedAt\": null");
    assertThat(tell(arrived)).isEqualTo(202);
    assertThat(tell(arrived)).isEqualTo(202);
    assertThat(arrivals()).isEqualTo(1);

    ExecutorService doors = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Integer>> calls =
          IntStream.range(0, 16)
              .mapToObj(
                  i -> {
                    String other = otherId(arrived).replace("salon", "literie");
                    return (Callable<Integer>) () -> tell(other);
                  })
              .toList();
      for (Future<Integer> told : doors.invokeAll(calls)) {
        assertThat(told.get()).isEqualTo(202);
      }
    } finally {
      doors.shutdownNow();
    }
    assertThat(arrivals()).isEqualTo(17);
    assertThat(tell(otherId(arrived).replace("ARRIVED", "DANCED"))).isEqualTo(422);
    assertThat(tell(otherId(arrived).replace("ARRIVED", "ADVISED"))).isEqualTo(422);
    assertThat(
            Http.post(base, "api/v1/walk-in-facts", arrived, "Authorization", manager).statusCode())
        .isEqualTo(403);
  }

  @Test
  void a_need_tells_what_is_booked_and_what_is_expected_in_few_statements() {
    history(70);
    Caller.from("127.2.41.1", base)
        .post(
            "api/v1/appointments",
            Wanted.body(SHOP, "A241", House.inDays(9, "10:30")),
            "Idempotency-Key",
            Wanted.key());
    LocalDate day = LocalDate.now(House.PARIS).plusDays(9);

    JsonObject need = json(get("demand?from=" + day + "&days=1"));
    assertThat(need.getString("basis")).isEqualTo("HISTORY");
    JsonObject half = half(need, House.inDays(9, "10:30").toString());
    assertThat(half.getJsonNumber("booked").doubleValue()).isEqualTo(1);
    assertThat(half.getJsonObject("reasons").getInt("atOnce")).isEqualTo(1);
    JsonObject noon = half(need, House.inDays(9, "12:00").toString());
    assertThat(noon.getJsonNumber("arrivals").doubleValue()).isBetween(1.5, 2.5);
    assertThat(noon.getInt("wanted")).isGreaterThan(2);

    long week = statements(day, 7);
    assertThat(week).isBetween(5L, (long) MOST_STATEMENTS);
    assertThat(statements(day, 35)).isEqualTo(week);
    assertThat(get("demand?from=" + day + "&days=36").statusCode()).isEqualTo(422);
    assertThat(get("demand?from=soon").statusCode()).isEqualTo(422);
    assertThat(json(get("demand/quality")).getInt("weeks")).isPositive();
  }

  @Test
  void what_changes_would_do_is_said_in_as_many_statements_for_five_as_for_one() {
    Week week = Week.of(LocalDate.now(House.PARIS)).next();
    String rota = "rota/" + week + "/coverage";
    JsonObject before = json(get(rota));
    assertThat(before.getString("week")).isEqualTo(week.toString());

    HttpResponse<String> one = post(rota + "/effects", evenings(week, 1));
    assertThat(one.statusCode()).as(one.body()).isEqualTo(200);
    JsonObject her = json(one).getJsonArray("people").getJsonObject(0);
    assertThat(her.getInt("minutesAfter") - her.getInt("minutesBefore")).isEqualTo(2 * 60);
    assertThat(json(one).getInt("totalMinutesAfter") - json(one).getInt("totalMinutesBefore"))
        .isEqualTo(2 * 60);
    assertThat(json(get(rota)).toString()).as("nothing is written").isEqualTo(before.toString());

    long single = sentBy(() -> post(rota + "/effects", evenings(week, 1)));
    long five = sentBy(() -> post(rota + "/effects", evenings(week, 5)));
    assertThat(five).isEqualTo(single).isBetween(5L, (long) MOST_OF_EFFECTS);
    assertThat(sentBy(() -> get(rota))).isBetween(5L, (long) MOST_OF_COVERAGE);
    assertThat(post(rota + "/effects", "{\"changes\":[]}").statusCode()).isEqualTo(422);
    assertThat(post(rota.replace("-W", "-X") + "/effects", evenings(week, 1)).statusCode())
        .isEqualTo(422);
  }

  /** Two hours more in the evening of so many days. */
  private static String evenings(Week week, int days) {
    return IntStream.range(0, days)
        .mapToObj(
            i ->
                "{\"staff\":\"A241\",\"day\":\"%s\",\"from\":\"18:00\",\"to\":\"20:00\"}"
                    .formatted(week.monday().plusDays(i)))
        .collect(Collectors.joining(",", "{\"changes\":[", "]}"));
  }

  @Test
  void an_event_lifts_the_need_and_every_refusal_says_why() {
    history(70);
    String day = LocalDate.now(House.PARIS).plusDays(9).toString();
    double before = outlook(day);
    String event = "{\"name\":\"Soldes\",\"from\":\"%s\",\"percent\":150}".formatted(day);

    HttpResponse<String> added = post("demand-events", event);
    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
    assertThat(outlook(day)).isBetween(1.49 * before, 1.51 * before);
    String id = json(added).getString("id");
    refused(post("demand-events", event), 409, "demand-event-named");
    refused(post("demand-events", event.replace(day, "2011-01-08")), 422, "demand-event-too-old");
    refused(post("demand-events", event.replace("150", "100")), 422, "invalid");

    String wider = event.replace("150", "200");
    refused(put("demand-events/" + id, wider, "\"7\""), 412, "demand-event-stale");
    assertThat(put("demand-events/" + id, wider, "\"1\"").statusCode()).isEqualTo(200);
    assertThat(json(get("demand-events?after=" + day)).getJsonArray("items")).hasSize(1);
    assertThat(delete("demand-events/" + id).statusCode()).isEqualTo(204);
    refused(delete("demand-events/" + id), 404, "demand-event-unknown");
    assertThat(outlook(day)).isBetween(0.99 * before, 1.01 * before);
  }

  @Test
  void terms_count_from_their_day_and_a_new_shop_stands_on_its_managers_estimate() {
    LocalDate tomorrow = LocalDate.now(House.PARIS).plusDays(1);
    LocalDate today = LocalDate.now(House.PARIS);
    String terms =
        """
        {"rule":"SQUARE_ROOT","percent":80,"minutes":10,"betaHundredths":100,"minimum":3,
         "openingPeople":2,"openingMinutes":30,"closingPeople":0,"closingMinutes":0,
         "weeklyEstimate":140}""";
    assertThat(put("demand-terms/" + tomorrow, terms, null).statusCode()).isEqualTo(200);
    JsonObject need = json(get("demand?from=" + tomorrow + "&days=1"));
    assertThat(need.getJsonArray("halfHours").getJsonObject(0).getInt("wanted")).isEqualTo(2);
    assertThat(half(need, House.inDays(1, "10:00").toString()).getInt("wanted")).isEqualTo(3);
    refused(put("demand-terms/2020-01-01", terms, null), 422, "demand-terms-past");
    refused(delete("demand-terms/" + tomorrow.plusDays(1)), 404, "demand-terms-unknown");
    assertThat(delete("demand-terms/" + tomorrow).statusCode()).isEqualTo(204);

    assertThat(put("demand-terms/" + today, terms, null).statusCode()).isEqualTo(200);
    JsonObject week = json(get("demand?from=" + tomorrow + "&days=7"));
    assertThat(week.getString("basis")).isEqualTo("ESTIMATE");
    double all =
        week.getJsonArray("outlook").getValuesAs(JsonObject.class).stream()
            .mapToDouble(it -> it.getJsonNumber("arrivals").doubleValue())
            .sum();
    assertThat(all).isBetween(130.0, 150.0);
  }

  @Test
  void only_a_manager_of_the_shop_sees_its_need() {
    String page = "manage/demand?shop=" + SHOP;
    String cookie = "vitrine_ticket=" + People.ticket("A241", "Camille Roux", Role.MANAGER, SHOP);
    HttpResponse<String> seen = Http.get(base, page + "&lang=en", "Cookie", cookie);
    assertThat(seen.statusCode()).isEqualTo(200);
    assertThat(seen.body()).contains("How many people, and why").contains("Besoin");

    String other = People.ticket("A242", "Y", Role.MANAGER, "canal");
    assertThat(Http.get(base, page, "Cookie", "vitrine_ticket=" + other).statusCode())
        .isEqualTo(403);
    for (String path : List.of("demand?from=2026-12-12", "demand-events", "demand-terms")) {
      assertThat(
              Http.get(
                      base, "api/v1/shops/" + SHOP + "/" + path, "Authorization", "Bearer " + other)
                  .statusCode())
          .as(path)
          .isEqualTo(403);
    }
  }

  private String message(String sample) {
    return otherId(sample).replace("rivoli", SHOP);
  }

  private static String otherId(String message) {
    return message.replaceFirst(
        "\"messageId\": \"[^\"]+\"", "\"messageId\": \"" + UUID.randomUUID() + "\"");
  }

  private int tell(String message) {
    return Http.post(
            base,
            "api/v1/walk-in-facts",
            message,
            "Authorization",
            People.service("store", "booking"))
        .statusCode();
  }

  private static long arrivals() {
    return House.count("select sum(arrivals) from booking.walk_in_count where shop = ?", SHOP);
  }

  /** Two at noon and two at four, every day. */
  private static void history(int days) {
    for (int half : List.of(24, 32)) {
      House.run(
          "insert into booking.walk_in_count (shop, on_day, half_hour, topic, arrivals) values "
              + IntStream.rangeClosed(1, days)
                  .mapToObj(
                      i ->
                          "('%s', date '%s', %d, 'salon', 2)"
                              .formatted(SHOP, LocalDate.now(House.PARIS).minusDays(i), half))
                  .reduce((a, b) -> a + ", " + b)
                  .orElseThrow());
    }
  }

  private double outlook(String day) {
    return json(get("demand?days=1&from=" + day))
        .getJsonArray("outlook")
        .getJsonObject(0)
        .getJsonNumber("arrivals")
        .doubleValue();
  }

  private static JsonObject half(JsonObject need, String from) {
    return need.getJsonArray("halfHours").getValuesAs(JsonObject.class).stream()
        .filter(it -> it.getString("from").equals(from))
        .findFirst()
        .orElseThrow();
  }

  private long statements(LocalDate from, int days) {
    return sentBy(() -> get("demand?from=" + from + "&days=" + days));
  }

  private long sentBy(Supplier<HttpResponse<String>> question) {
    return Sent.by(base, () -> assertThat(question.get().statusCode()).isEqualTo(200));
  }

  private HttpResponse<String> get(String path) {
    return Http.get(base, address(path), "Authorization", manager);
  }

  private HttpResponse<String> post(String path, String body) {
    return Http.post(base, address(path), body, "Authorization", manager);
  }

  private HttpResponse<String> put(String path, String body, String ifMatch) {
    return ifMatch == null
        ? Http.put(base, address(path), body, "Authorization", manager)
        : Http.put(base, address(path), body, "Authorization", manager, "If-Match", ifMatch);
  }

  private HttpResponse<String> delete(String path) {
    return Http.delete(base, address(path), "Authorization", manager);
  }

  private static String address(String path) {
    return "api/v1/shops/" + SHOP + "/" + path;
  }

  private static void refused(HttpResponse<String> answer, int status, String name) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(json(answer).getString("type")).isEqualTo("urn:vitrine:problem:" + name);
  }

  private static JsonObject json(HttpResponse<String> answer) {
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }
}
