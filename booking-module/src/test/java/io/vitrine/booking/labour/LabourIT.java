package io.vitrine.booking.labour;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.appointment.Caller;
import io.vitrine.booking.appointment.Caller.Answer;
import io.vitrine.booking.appointment.House;
import io.vitrine.booking.signin.Member;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.People;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URL;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class LabourIT {

  private static final String SHOP = "labour-shop";
  private static final String ELSEWHERE = "labour-elsewhere";
  private static final LocalDate TODAY = LocalDate.now(House.PARIS);

  @ArquillianResource private URL url;
  private URI base;
  private final String manager = People.ticket("S710", "M", Role.MANAGER, SHOP);
  private final String other = People.ticket("S711", "O", Role.MANAGER, ELSEWHERE);
  private final String administrator =
      People.ticket("S712", "A", Map.of(Role.ADMIN, Set.of(SHOP, ELSEWHERE)));

  @BeforeEach
  void house() {
    base = Deployed.at(url);
    House.open(SHOP);
    Member.with("S710", Role.MANAGER, SHOP);
    Member.with("S713", Role.ADVISER, SHOP);
    if (House.count("select count(*) from booking.agreement where agreement = 'IT-BRANCH'") == 0) {
      House.run(
          "insert into booking.agreement (agreement, parent, country, name_fr, name_en, revision)"
              + " values ('IT-BRANCH', 'FR', 'FR', 'Branche', 'Branch', 0)");
      House.run(
          "insert into booking.shop_agreement (shop, valid_from, agreement)"
              + " values ('labour-shop', date '2020-01-01', 'IT-BRANCH')");
    }
  }

  @Test
  void theTablesSayWhatTheTestsOfTheRulesSay() {
    JsonObject terms = get(manager, "labour-terms?shop=" + SHOP).json();
    assertThat(terms.getString("agreement")).isEqualTo("IT-BRANCH");
    for (JsonObject term : terms.getJsonArray("items").getValuesAs(JsonObject.class)) {
      LabourValue value = LabourValue.valueOf(term.getString("value"));
      if (value != LabourValue.DAY_MOST) {
        assertThat(term.getInt("amount")).as("%s", value).isEqualTo(Laws.france().amount(value));
        assertThat(term.getString("article"))
            .as("%s", value)
            .isEqualTo(Laws.france().values().get(value).article());
      }
    }
    assertThat(terms.getJsonArray("items")).hasSize(LabourValue.values().length);
  }

  @Test
  void aValueHoldsFromItsDayOnAndOnlyForWhomItMayBeChanged() {
    Answer seen = get(manager, "labour-terms?shop=" + SHOP);
    String revision = seen.headers().get("etag");
    String path = "labour-terms/IT-BRANCH/DAY_MOST";

    assertThat(put(other, path, revision, term(TODAY.plusDays(3), 540)).status()).isEqualTo(403);
    assertThat(put(manager, path, null, term(TODAY.plusDays(3), 540)).status()).isEqualTo(428);
    assertThat(put(manager, path, "\"99999\"", term(TODAY.plusDays(3), 540)).status())
        .isEqualTo(412);
    Answer past = put(manager, path, revision, term(TODAY.minusDays(1), 540));
    assertThat(past.status()).isEqualTo(422);
    assertThat(past.body()).contains("labour-past-day", "Le passé garde ce qui valait");
    assertThat(put(manager, path, revision, term(TODAY.plusDays(3), 99_999)).status())
        .isEqualTo(422);
    assertThat(put(manager, "labour-terms/FR/DAY_MOST", "\"0\"", term(TODAY, 540)).status())
        .as("the law of the country holds in other shops too")
        .isEqualTo(403);

    Answer said = put(manager, path, revision, term(TODAY.plusDays(3), 540));
    assertThat(said.status()).as(said.body()).isEqualTo(200);
    assertThat(dayMost(TODAY.plusDays(2))).isEqualTo(600);
    assertThat(dayMost(TODAY.plusDays(3))).isEqualTo(540);
    assertThat(
            House.count(
                "select count(*) from booking.labour_audit where by_staff = 'S710'"
                    + " and act = 'TERM DAY_MOST'"))
        .isPositive();
    assertThat(get(other, "labour-terms?shop=" + SHOP).status()).isEqualTo(403);
  }

  @Test
  void theMayorOpensSundaysAsOftenAsTheLawAllows() {
    int year = TODAY.getYear() + 2;
    LocalDate sunday =
        LocalDate.of(year, 1, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.SUNDAY));
    String path = "shops/" + SHOP + "/labour-law/open-sundays/";
    House.run("delete from booking.open_sunday where shop = 'labour-shop'");
    assertThat(put(manager, path + sunday.plusDays(1), null, null).status()).isEqualTo(422);
    for (int week = 0; week < 12; week++) {
      assertThat(put(manager, path + sunday.plusWeeks(week), null, null).status()).isEqualTo(200);
    }
    Answer thirteenth = put(manager, path + sunday.plusWeeks(12), null, null);
    assertThat(thirteenth.status()).isEqualTo(409);
    assertThat(thirteenth.body()).contains("labour-too-many-sundays");
    assertThat(put(other, path + sunday, null, null).status()).isEqualTo(403);
    assertThat(delete(path + sunday).status()).isEqualTo(200);
    assertThat(delete(path + sunday).status()).isEqualTo(404);
  }

  @Test
  void onlyAnAdministratorPutsAShopUnderAnAgreement() {
    String path = "shops/" + SHOP + "/labour-law/agreement";
    String body = "{\"agreement\":\"FR-1880\",\"from\":\"" + TODAY.plusYears(3) + "\"}";
    String revision =
        "\""
            + House.text("select revision from booking.agreement where agreement = 'FR-1880'")
            + "\"";
    assertThat(put(manager, path, revision, body).status()).isEqualTo(403);
    assertThat(put(administrator, path, revision, body).status()).isEqualTo(200);
    assertThat(
            get(manager, "labour-terms?shop=" + SHOP + "&day=" + TODAY.plusYears(3))
                .json()
                .getString("agreement"))
        .isEqualTo("FR-1880");
    House.run(
        "delete from booking.shop_agreement where shop = 'labour-shop' and agreement = 'FR-1880'");
  }

  @Test
  void whatIsAgreedWithAPersonHoldsFromItsDayOnAndSundaysAreHerOwnWord() {
    House.run("delete from booking.employment where staff = 'S713'");
    House.run("delete from booking.employment_audit where staff = 'S713'");
    String path = "shops/" + SHOP + "/employments/S713";
    String first = agreed("2026-01-05", 1440, null, null);
    assertThat(put(other, path, "\"0\"", first).status()).isEqualTo(403);
    assertThat(put(manager, "shops/" + SHOP + "/employments/S999", "\"0\"", first).status())
        .isEqualTo(404);
    assertThat(put(manager, path, "\"0\"", first).status()).isEqualTo(200);
    assertThat(put(manager, path, "\"0\"", first).status()).as("stale").isEqualTo(412);
    Answer past = put(manager, path, "\"1\"", first);
    assertThat(past.status()).isEqualTo(422);
    assertThat(past.body()).contains("employment-past-day");
    assertThat(put(manager, path, "\"1\"", agreed(TODAY, 1440, null, TODAY.plusDays(1))).body())
        .contains("employment-no-word");
    assertThat(put(manager, path, "\"1\"", agreed(TODAY, 1440, TODAY.plusDays(30), TODAY)).body())
        .contains("employment-minor-sunday");
    assertThat(put(manager, path, "\"1\"", agreed(TODAY, 1440, TODAY.plusYears(3), null)).body())
        .contains("employment-too-young");
    assertThat(put(manager, path, "\"1\"", agreed(TODAY, 9999, null, null)).status())
        .isEqualTo(422);

    assertThat(put(manager, path, "\"1\"", agreed(TODAY.plusDays(7), 2100, null, TODAY)).status())
        .isEqualTo(200);
    JsonObject people = get(manager, "shops/" + SHOP + "/employments").json();
    assertThat(people.toString()).contains("\"weeklyMinutes\":1440", "\"weeklyMinutes\":2100");
    String week = io.vitrine.booking.worktime.Week.of(TODAY).toString();
    assertThat(get(manager, "shops/" + SHOP + "/rota/" + week).body())
        .as("the rota goes by it")
        .contains("\"agreedMinutes\":1440");
  }

  @Test
  void thePagesAreForWhoMayChangeWhatTheyShow() {
    assertThat(page(manager, "manage/labour?shop=" + SHOP).body())
        .contains("L3121-18", "non confirmé", "L3164-2");
    assertThat(page(other, "manage/labour?shop=" + SHOP).status()).isEqualTo(403);
    assertThat(page(administrator, "manage/labour?shop=" + SHOP).body())
        .contains("Placer sous cet accord");
    assertThat(page(administrator, "manage/team?shop=" + SHOP).status()).isEqualTo(403);
    assertThat(page(manager, "manage/team?shop=" + SHOP + "&person=S713").body())
        .contains("Personne S713", "Convenir à partir d’un jour");
    assertThat(page(other, "manage/team?shop=" + SHOP).status()).isEqualTo(403);
  }

  private int dayMost(LocalDate day) {
    return get(manager, "labour-terms?shop=" + SHOP + "&day=" + day)
        .json()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(term -> term.getString("value").equals("DAY_MOST"))
        .findFirst()
        .orElseThrow()
        .getInt("amount");
  }

  private static String term(LocalDate from, int amount) {
    return "{\"from\":\"%s\",\"amount\":%d,\"article\":\"Accord du 1er mars\",\"source\":\"Lu\",\"confirmed\":true}"
        .formatted(from, amount);
  }

  private static String agreed(Object from, int minutes, LocalDate adultOn, LocalDate said) {
    return "{\"from\":\"%s\",\"weeklyMinutes\":%d,\"adultOn\":%s,\"freeDays\":[\"TUESDAY\"],\"sundaysSaidOn\":%s}"
        .formatted(from, minutes, quoted(adultOn), quoted(said));
  }

  private static String quoted(LocalDate day) {
    return day == null ? "null" : "\"" + day + "\"";
  }

  private Answer get(String ticket, String path) {
    return caller().get("api/v1/" + path, "Authorization", "Bearer " + ticket);
  }

  private Answer page(String ticket, String path) {
    return caller().get(path, "Cookie", "vitrine_ticket=" + ticket, "Accept-Language", "fr");
  }

  private Answer put(String ticket, String path, String revision, String body) {
    String[] headers =
        revision == null
            ? new String[] {"Authorization", "Bearer " + ticket}
            : new String[] {"Authorization", "Bearer " + ticket, "If-Match", revision};
    return caller().put("api/v1/" + path, body == null ? "" : body, headers);
  }

  private Answer delete(String path) {
    return caller().delete("api/v1/" + path, "Authorization", "Bearer " + manager);
  }

  private Caller caller() {
    return Caller.from("127.9.7.1", base);
  }
}
