package io.vitrine.store.sale;

import static io.vitrine.store.sale.ShopFloor.byCard;
import static io.vitrine.store.sale.ShopFloor.count;
import static io.vitrine.store.sale.ShopFloor.json;
import static io.vitrine.store.sale.ShopFloor.newKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.history.Touched;
import io.vitrine.shell.signin.Role;
import io.vitrine.store.archive.RunVerifier;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.Neighbour;
import io.vitrine.testkit.People;
import jakarta.json.JsonObject;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The totals of a till by day, month and year, whatever happens beside them. */
@ExtendWith(ArquillianExtension.class)
class ClosingIT {

  private static final String SALE =
      "{\"payments\":[{\"amountCents\":6000,\"means\":\"CASH\"}],"
          + "\"taxes\":[{\"grossCents\":6000,\"taxCents\":1000,\"taxRateBp\":2000}]}";

  @ArquillianResource private URL url;
  @TempDir private Path folder;
  private Neighbour neighbour;
  private ShopFloor floor;

  @BeforeEach
  void openShop() {
    neighbour = Neighbour.present();
    floor = ShopFloor.open(Deployed.at(url), neighbour, 90);
  }

  @AfterEach
  void closeShop() {
    neighbour.close();
  }

  @Test
  void aDayIsClosedOnceAndHasItsTotals() {
    floor.sell(newKey(), byCard(floor.visit()));
    floor.sell(newKey(), byCard(floor.visit()));
    takeBack(json(floor.sell(newKey(), byCard(floor.visit()))).getString("receipt"));
    String day = floor.dayOfSession();
    SaleIT.refused(close("DAY", day), 409, "closing-session-open");
    countDrawer();

    HttpResponse<String> made = close("DAY", day);
    assertThat(made.statusCode()).isEqualTo(201);
    JsonObject closing = json(made);
    assertThat(closing.getInt("sales")).isEqualTo(3);
    assertThat(closing.getInt("refunds")).isEqualTo(1);
    assertThat(closing.getInt("totalCents")).isEqualTo(2 * 129_000);
    assertThat(closing.getInt("perpetualCents")).isEqualTo(2 * 129_000);
    assertThat(closing.getInt("taxCents")).isEqualTo(2 * 21_500);
    assertThat(closing.getJsonArray("byMeans").toString())
        .isEqualTo("[{\"amountCents\":258000,\"means\":\"CARD\"}]");

    HttpResponse<String> again = close("DAY", day);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(json(again).getInt("number")).isEqualTo(closing.getInt("number"));
    assertThat(verified()).isTrue();
  }

  @Test
  void whatIsSoldAfterTheClosingOfItsDayGetsASecondPart() {
    floor.sell(newKey(), byCard(floor.visit()));
    String day = floor.dayOfSession();
    countDrawer();
    close("DAY", day);
    open();
    floor.sell(newKey(), byCard(floor.visit()));
    String later = floor.dayOfSession();
    countDrawer();

    JsonObject second = json(close("DAY", later));
    assertThat(second.getInt("part")).isEqualTo(later.equals(day) ? 2 : 1);
    assertThat(second.getInt("totalCents")).isEqualTo(129_000);
    assertThat(second.getInt("perpetualCents")).isEqualTo(2 * 129_000);
  }

  @Test
  void forgottenDaysAndTheirMonthsAndYearAreClosedLater() {
    LocalDate then = LocalDate.now(ZoneId.of("Europe/Paris")).minusYears(1).withDayOfYear(40);
    LocalDate later = then.plusDays(40);
    pastTill(then, later);

    JsonObject month = json(close("T2", "MONTH", YearMonth.from(then).toString()));
    assertThat(month.getInt("totalCents")).isEqualTo(6_000);
    // the house's own round by night may have closed the other day as well
    assertThat(closingsOf("T2", "DAY")).isBetween(1L, 2L);

    JsonObject year = json(close("T2", "YEAR", String.valueOf(then.getYear())));
    assertThat(year.getInt("totalCents")).isEqualTo(12_000);
    assertThat(year.getInt("yearCents")).isEqualTo(12_000);
    assertThat(year.getInt("perpetualCents")).isEqualTo(12_000);
    assertThat(closingsOf("T2", "MONTH")).isEqualTo(2);
    assertThat(closingsOf("T2", "DAY")).isEqualTo(2);
    assertThat(close("T2", "YEAR", String.valueOf(then.getYear())).statusCode()).isEqualTo(200);
    SaleIT.refused(close("T2", "DAY", then.plusDays(1).toString()), 409, "closing-nothing-there");
  }

  @Test
  void anEmptyDayHasAnAnswer() {
    countDrawer();
    JsonObject empty = json(close("DAY", floor.dayOfSession()));
    assertThat(empty.getInt("totalCents")).isZero();
    assertThat(empty.getInt("sales")).isZero();
  }

  @Test
  void whatHasNotBegunOrIsNotOverIsNotClosed() {
    LocalDate far = LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(3);
    SaleIT.refused(close("DAY", far.toString()), 422, "closing-future");
    SaleIT.refused(closeThisYear(), 409, "closing-not-over");
    assertThat(close("DAY", "today").statusCode()).isEqualTo(422);
    assertThat(close("WEEK", far.toString()).statusCode()).isEqualTo(422);
  }

  @Test
  void onlyTheManagerOfTheShopCloses() {
    String body = body("DAY", floor.dayOfSession());
    assertThat(floor.asAdviser("POST", "api/v1/closings", body).statusCode()).isEqualTo(403);
    String elsewhere = People.ticket("S009", "Jeanne Vidal", Role.MANAGER, "other-" + floor.shop);
    HttpResponse<String> other =
        Http.post(
            Deployed.at(url), "api/v1/closings", body, "Cookie", "vitrine_ticket=" + elsewhere);
    assertThat(other.statusCode()).isEqualTo(403);
    assertThat(
            floor
                .asManager("POST", "api/v1/closings", body.replace("\"T1\"", "\"T9\""))
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void abuse22WhatIsSoldWhileATillClosesIsOnOneSide() {
    List<String> visits = IntStream.range(0, 6).mapToObj(i -> floor.visit()).toList();
    List<CompletableFuture<Integer>> sales =
        visits.stream()
            .map(
                visit ->
                    CompletableFuture.supplyAsync(
                        () -> floor.sell(newKey(), byCard(visit)).statusCode()))
            .toList();
    String day = floor.dayOfSession();
    countDrawer();
    long sold = sales.stream().filter(sale -> sale.join() == 201).count();

    JsonObject closing = json(close("DAY", day));
    assertThat(closing.getInt("sales")).isEqualTo((int) sold);
    assertThat(closing.getInt("totalCents")).isEqualTo((int) sold * 129_000);
    assertThat(
            count(
                "select coalesce(sum(total_cents), 0) from store.sale where shop = ?", floor.shop))
        .isEqualTo(sold * 129_000);
  }

  @Test
  void abuse23ManyClosingsAtOnceMakeOne() {
    floor.sell(newKey(), byCard(floor.visit()));
    String day = floor.dayOfSession();
    countDrawer();

    List<HttpResponse<String>> answers =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> close("DAY", day)))
            .limit(5)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(answers.stream().filter(one -> one.statusCode() == 201)).hasSize(1);
    assertThat(answers.stream().filter(one -> one.statusCode() == 200)).hasSize(4);
    assertThat(answers.stream().map(one -> json(one).getInt("number")).distinct()).hasSize(1);
    assertThat(closingsOf("T1", "DAY")).isEqualTo(1);
  }

  @Test
  void anArchiveIsMadeKeptOnRecordAndFoundWholeByTheVerifierAlone() throws Exception {
    floor.sell(newKey(), byCard(floor.visit()));
    String day = floor.dayOfSession();
    countDrawer();
    close("DAY", day);

    HttpResponse<String> made = archive("T1", day, LocalDate.parse(day).plusDays(1).toString());
    assertThat(made.statusCode()).isEqualTo(201);
    JsonObject archive = json(made);
    String path = "api/v1/archives/T1/" + archive.getInt("number") + "?shop=" + floor.shop;
    Path file = Files.write(folder.resolve("archive.zip"), download(path));
    String source = floor.asAdviser("GET", "api/v1/archives/verifier", null).body();

    assertThat(
            RunVerifier.compiled(source, Files.createDirectory(folder.resolve("program"))).on(file))
        .contains("ENTIER / WHOLE: " + archive.getInt("lastEntry"));
    assertThat(
            count(
                "select count(*) from store.journal_entry where shop = ? and kind = 'ARCHIVE'"
                    + " and content like ?",
                floor.shop,
                "%" + archive.getString("sha256") + "%"))
        .isEqualTo(1);
    assertThat(archive.getString("sha256")).isEqualTo(sha256(file));
    assertThat(floor.asAdviser("GET", path, null).statusCode()).isEqualTo(403);
    Path kept = keptFile(archive.getInt("number"));
    Files.move(kept, folder.resolve("elsewhere.zip"));
    SaleIT.refused(floor.asManager("GET", path, null), 410, "archive-gone");
  }

  @Test
  void whatIsNotOnRecordIsNotArchived() {
    SaleIT.refused(archive("T1", "2020-02-28", "2020-02-29"), 409, "archive-nothing-there");
    SaleIT.refused(archive("T9", "2020-02-28", "2020-02-29"), 404, "archive-till-unknown");
    assertThat(archive("T1", "2020-02-29", "2020-02-28").statusCode()).isEqualTo(422);
    assertThat(archive("T1", "today", "2020-02-28").statusCode()).isEqualTo(422);
    assertThat(floor.asManager("GET", "api/v1/archives/T1/1?shop=" + floor.shop, null).statusCode())
        .isEqualTo(404);
    assertThat(
            floor
                .asManager("GET", "api/v1/archives?till=T1&shop=other-" + floor.shop, null)
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void abuse37AClosingCanNeitherBeChangedNorRemoved() {
    countDrawer();
    close("DAY", floor.dayOfSession());
    for (String act :
        List.of(
            "update store.closing set total_cents = 1 where shop = ?",
            "delete from store.closing where shop = ?")) {
      assertThatThrownBy(() -> ShopFloor.sql(act, floor.shop))
          .rootCause()
          .hasMessageContaining("only ever added");
    }
  }

  /** Asked again if the year ended meanwhile. */
  private HttpResponse<String> closeThisYear() {
    int year;
    HttpResponse<String> answer;
    do {
      year = thisYear();
      answer = close("YEAR", String.valueOf(year));
    } while (year != thisYear());
    return answer;
  }

  private static int thisYear() {
    return LocalDate.now(ZoneId.of("Europe/Paris")).getYear();
  }

  private void takeBack(String receipt) {
    String body =
        ("{\"receipt\":\"%s\",\"lines\":[{\"sku\":\"%s\",\"quantity\":1}],"
                + "\"reason\":\"CHANGED_MIND\",\"payouts\":[{\"means\":\"CARD\","
                + "\"amountCents\":129000,\"authorisation\":\"R1B2C3\"}]}")
            .formatted(receipt, ShopFloor.SKU);
    assertThat(floor.takeBack(newKey(), body).statusCode()).isEqualTo(201);
    assertThat(
            count(
                "select count(*) from store.journal_entry e join store.refund r on r.shop = e.shop"
                    + " where e.shop = ? and e.content like '%' || r.id || '%'",
                floor.shop))
        .isZero();
  }

  private HttpResponse<String> archive(String till, String from, String until) {
    return floor.asManager(
        "POST",
        "api/v1/archives",
        "{\"shop\":\"%s\",\"till\":\"%s\",\"from\":\"%s\",\"until\":\"%s\"}"
            .formatted(floor.shop, till, from, until));
  }

  private byte[] download(String path) throws Exception {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .build()
        .send(
            HttpRequest.newBuilder(Deployed.at(url).resolve(path))
                .header("Cookie", "vitrine_ticket=" + floor.managerTicket())
                .build(),
            HttpResponse.BodyHandlers.ofByteArray())
        .body();
  }

  private Path keptFile(int number) {
    HexFormat hex = HexFormat.of();
    return Path.of(System.getProperty("vitrine.data"), "archives")
        .resolve(
            hex.formatHex(floor.shop.getBytes(StandardCharsets.UTF_8))
                + "-"
                + hex.formatHex("T1".getBytes(StandardCharsets.UTF_8))
                + "-"
                + number
                + ".zip");
  }

  private static String sha256(Path file) throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
  }

  private void open() {
    floor.asAdviser("POST", "api/v1/till-sessions", "{\"floatCents\":15000}");
  }

  /** Again while something is being finished at the till, as its page says. */
  private void countDrawer() {
    HttpResponse<String> counted;
    int asked = 0;
    do {
      counted =
          floor.asAdviser("POST", "api/v1/till-sessions/closings", "{\"countedCents\":15000}");
    } while (counted.body().contains("till-busy") && ++asked < 20);
    assertThat(counted.statusCode()).as(counted.body()).isEqualTo(201);
  }

  private HttpResponse<String> close(String kind, String period) {
    return close("T1", kind, period);
  }

  private HttpResponse<String> close(String till, String kind, String period) {
    return floor.asManager(
        "POST", "api/v1/closings", body(kind, period).replace("\"T1\"", "\"" + till + "\""));
  }

  private String body(String kind, String period) {
    return "{\"shop\":\"%s\",\"till\":\"T1\",\"kind\":\"%s\",\"period\":\"%s\"}"
        .formatted(floor.shop, kind, period);
  }

  private boolean verified() {
    return json(floor.asManager("GET", "api/v1/journals/T1/verification?shop=" + floor.shop, null))
        .getBoolean("whole");
  }

  private long closingsOf(String till, String kind) {
    return json(floor.asManager(
            "GET", "api/v1/closings?shop=" + floor.shop + "&till=" + till + "&kind=" + kind, null))
        .getJsonArray("items")
        .size();
  }

  /** A till that sold for 60 euros on each of these days and was never closed. */
  private void pastTill(LocalDate... days) {
    Touched.byHand(floor.shop);
    ShopFloor.sql(
        "insert into store.till (shop, code, name, created_at) values (?, 'T2', 'T2',"
            + " current_timestamp)",
        floor.shop);
    long sequence = 0;
    for (LocalDate day : days) {
      for (String kind : List.of("TILL_OPENED", "SALE", "TILL_CLOSED")) {
        sequence++;
        ShopFloor.sql(
            "insert into store.journal_entry (shop, till, sequence_no, previous_no, kind, format,"
                + " written_at, content, previous_hash, hash, signature, signed_with)"
                + " values (?, 'T2', ?, ?, ?, 2, ?, ?, ?, ?, 'none', 'none')",
            floor.shop,
            sequence,
            sequence == 1 ? null : sequence - 1,
            kind,
            OffsetDateTime.of(day, LocalTime.NOON, ZoneOffset.UTC),
            "{\"content\":%s}".formatted("SALE".equals(kind) ? SALE : "{}"),
            "h" + (sequence - 1),
            "h" + sequence);
      }
    }
    ShopFloor.sql(
        "insert into store.journal_head (shop, till, sequence_no, hash) values (?, 'T2', ?, ?)",
        floor.shop,
        sequence,
        "h" + sequence);
  }
}
