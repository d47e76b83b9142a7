package io.vitrine.booking.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.appointment.Caller;
import io.vitrine.booking.appointment.Caller.Answer;
import io.vitrine.booking.appointment.House;
import io.vitrine.booking.appointment.Together;
import io.vitrine.booking.appointment.Wanted;
import io.vitrine.booking.worktime.Week;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.People;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URL;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What advisers do themselves: shifts change hands, absences are asked for, wishes are said. */
@ExtendWith(ArquillianExtension.class)
class ExchangeIT {

  private static final String SHOP = "pergola";
  private static final String OFFERS = "api/v1/my-shift-offers";
  private static final String DESK = "api/v1/shops/pergola/shift-offers/";

  @ArquillianResource private URL url;
  private URI base;

  /** One works every day; the others have no shift, so that they can take hers. */
  @BeforeEach
  void house() {
    base = Deployed.at(url);
    boolean fresh =
        House.count("select count(*) from booking.staff_member where staff='X501'") == 0;
    House.open(SHOP)
        .adviser("X501", "Camille Roux", "salon")
        .adviser("X502", "Yanis Benali", "salon")
        .adviser("X503", "Inès Ferrand", "salon")
        .adviser("X504", "Hugo Lemaire", "literie");
    if (fresh) {
      House.run("delete from booking.shift where staff in ('X502', 'X503', 'X504')");
      House.run("update booking.rota_week set version = version + 1 where shop = ?", SHOP);
      House.run(
          "insert into booking.staff_member (staff, name, email, active, weekly_minutes, version)"
              + " values ('X509', 'Hélène Marchand', 'x509@maison-vitrine.example', true, 2100, 1)");
      House.run(
          "insert into booking.staff_right (staff, role, shop) values ('X509', 'MANAGER', ?)",
          SHOP);
    }
    rule(false);
  }

  @Test
  void of_many_who_take_a_shift_at_once_one_gets_it_and_its_appointments_go_along() {
    LocalDate day = weekday(1, DayOfWeek.TUESDAY);
    rule(true);
    JsonObject booked = book("127.21.0.1", at(day, "10:00")).json();
    String offer = offered(day, null);

    List<Answer> answers =
        Together.at(
            8, i -> () -> as(i % 2 == 0 ? "X502" : "X503", OFFERS + "/" + offer + "/taking"));

    assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).containsOnly(200, 409);
    Answer won = answers.stream().filter(it -> it.status() == 200).findFirst().orElseThrow();
    String winner = won.json().getString("takenBy");
    assertThat(won.json().getString("state")).isEqualTo("DONE");
    assertThat(answers)
        .filteredOn(it -> it.status() == 409)
        .allMatch(it -> it.json().getString("type").endsWith(":exchange-closed"));
    assertThat(whose(day)).isEqualTo(winner);
    assertThat(adviserOf(booked)).isEqualTo(winner);
    assertThat(letters(booked.getString("number"), "MOVED")).isEqualTo(1);
    assertThat(lettersAbout(offer)).as("one to each").isEqualTo(2);
    assertThat(House.unledgered()).isZero();
    assertThat(House.overlaps()).isZero();
  }

  @Test
  void without_the_rule_a_manager_approves_and_until_then_nothing_moves() {
    LocalDate day = weekday(1, DayOfWeek.WEDNESDAY);
    String offer = offered(day, "X502");
    assertThat(as("X503", OFFERS + "/" + offer + "/taking").status()).isEqualTo(404);
    Answer again = post("X501", OFFERS, "{\"shift\":\"%s\"}".formatted(shift(day)));
    assertThat(again.status()).as("offered already").isEqualTo(409);

    Answer taken = as("X502", OFFERS + "/" + offer + "/taking");
    assertThat(taken.json().getString("state")).as(taken.body()).isEqualTo("AWAITING");
    assertThat(whose(day)).isEqualTo("X501");

    assertThat(managed(DESK + offer + "/refusal", "{\"reason\":\" \"}").status()).isEqualTo(422);
    Answer elsewhere =
        Caller.from("127.21.0.2", base)
            .post(
                DESK + offer + "/approval",
                "",
                "Authorization",
                "Bearer " + People.ticket("X508", "M", Role.MANAGER, "quai"));
    assertThat(elsewhere.status()).isEqualTo(403);
    Answer approved = managed(DESK + offer + "/approval", "");
    assertThat(approved.status()).as(approved.body()).isEqualTo(200);
    assertThat(whose(day)).isEqualTo("X502");
    assertThat(as("X501", OFFERS + "/" + offer + "/withdrawal").status()).isEqualTo(409);
  }

  @Test
  void an_appointment_that_the_colleague_cannot_give_stands_against_it_before_it_is_sent() {
    LocalDate day = weekday(1, DayOfWeek.THURSDAY);
    JsonObject booked = book("127.21.0.3", at(day, "10:00")).json();

    Answer refused =
        post("X501", OFFERS, "{\"shift\":\"%s\",\"to\":\"X504\"}".formatted(shift(day)));

    assertThat(refused.status()).as(refused.body()).isEqualTo(409);
    JsonObject why = refused.json().getJsonArray("obstacles").getJsonObject(0);
    assertThat(why.getString("kind")).isEqualTo("LacksSkill");
    assertThat(why.getString("text")).contains(booked.getString("number"));
    Answer hers = post("X502", OFFERS, "{\"shift\":\"%s\"}".formatted(shift(day)));
    assertThat(hers.status()).as("another person's shift").isEqualTo(422);
    assertThat(as("X502", OFFERS + "/none/taking").status()).isEqualTo(404);
    assertThat(Caller.from("127.21.0.3", base).get(OFFERS).status()).isEqualTo(401);
  }

  @Test
  void a_colleague_who_worked_until_midnight_cannot_take_the_morning_and_reads_which_law_says_so() {
    LocalDate day = weekday(4, DayOfWeek.FRIDAY);
    House.run("delete from booking.shift where id = 'late-x503'");
    House.run(
        "insert into booking.shift (id, shop, week, staff, work_day, zone, from_at, to_at)"
            + " values ('late-x503', ?, ?, 'X503', ?, 'Europe/Paris', ?, ?)",
        SHOP,
        Week.of(day).toString(),
        day.minusDays(1),
        at(day.minusDays(1), "16:00").atOffset(ZoneOffset.UTC),
        at(day, "00:00").atOffset(ZoneOffset.UTC));

    Answer sent = post("X501", OFFERS, "{\"shift\":\"%s\",\"to\":\"X503\"}".formatted(shift(day)));
    assertThat(sent.status()).as(sent.body()).isEqualTo(409);
    assertThat(sent.json().getString("type")).endsWith(":exchange-impossible");
    JsonObject why = sent.json().getJsonArray("obstacles").getJsonObject(0);
    assertThat(why.getString("kind")).isEqualTo("AgainstLaw");
    assertThat(why.getString("text")).contains("L3131-1");

    String toAll = offered(day, null);
    Answer taken = as("X503", OFFERS + "/" + toAll + "/taking");
    assertThat(taken.status()).as("nor when she takes it herself").isEqualTo(409);
    assertThat(whose(day)).isEqualTo("X501");
    assertThat(as("X501", OFFERS + "/" + toAll + "/withdrawal").status()).isEqualTo(200);
    assertThat(as("X502", OFFERS + "/" + toAll + "/taking").json().getString("type"))
        .endsWith(":exchange-closed");
  }

  @Test
  void an_absence_is_asked_for_and_approved_with_repairs_and_its_person_is_told() {
    LocalDate day = weekday(2, DayOfWeek.TUESDAY);
    JsonObject booked = book("127.21.0.4", at(day, "10:00")).json();
    String wish = leave("HOLIDAY", day, day.plusDays(1), "null");
    Answer asked = post("X501", "api/v1/my-absence-requests", wish);
    assertThat(asked.status()).as(asked.body()).isEqualTo(201);
    String id = asked.json().getString("id");
    Answer overlapping = post("X501", "api/v1/my-absence-requests", wish);
    assertThat(overlapping.status()).isEqualTo(409);
    assertThat(as("X502", "api/v1/my-absence-requests/" + id + "/withdrawal").status())
        .as("another person's")
        .isEqualTo(404);

    String desk = "api/v1/shops/pergola/absence-requests/" + id;
    Answer stranding = managed(desk + "/approval", "{\"repairs\":[]}");
    assertThat(stranding.status()).as(stranding.body()).isEqualTo(409);
    assertThat(stranding.json().getString("type")).endsWith(":absence-strands");
    String cancel = "{\"number\":\"" + booked.getString("number") + "\",\"act\":\"CANCEL\"}";
    Answer approved = managed(desk + "/approval", "{\"repairs\":[" + cancel + "]}");
    assertThat(approved.json().getString("state")).as(approved.body()).isEqualTo("APPROVED");
    assertThat(lettersAbout(id)).isEqualTo(1);
    assertThat(as("X501", "api/v1/my-absence-requests/" + id + "/withdrawal").status())
        .isEqualTo(409);

    Answer past =
        post(
            "X501",
            "api/v1/my-absence-requests",
            leave("FAMILY", day.minusYears(1), day.minusYears(1).plusDays(1), "null"));
    assertThat(past.status()).isEqualTo(422);
    Answer diagnosis =
        post(
            "X502",
            "api/v1/my-absence-requests",
            leave("SICKNESS", day, day.plusDays(1), "\"fièvre\""));
    assertThat(diagnosis.status()).as("nothing about health is taken").isEqualTo(422);
    assertThat(House.unledgered()).isZero();
  }

  @Test
  void an_illness_stands_at_once_unless_customers_are_expected() {
    LocalDate day = weekday(3, DayOfWeek.TUESDAY);
    String ill = leave("SICKNESS", day, day.plusDays(1), "null");
    Answer free = post("X503", "api/v1/my-absence-requests", ill);
    assertThat(free.json().getString("state")).as(free.body()).isEqualTo("APPROVED");

    book("127.21.0.5", at(day, "10:00"));
    Answer told = post("X501", "api/v1/my-absence-requests", ill);
    assertThat(told.json().getString("state")).as(told.body()).isEqualTo("TOLD");
    String id = told.json().getString("id");
    assertThat(lettersAbout(id)).as("the manager's").isEqualTo(1);
    Answer declined =
        managed("api/v1/shops/pergola/absence-requests/" + id + "/refusal", "{\"reason\":\"Non\"}");
    assertThat(declined.status()).isEqualTo(409);
  }

  @Test
  void a_wish_is_written_down_changed_and_taken_back_and_only_before_the_plan_is_published() {
    LocalDate day = LocalDate.now(House.PARIS).plusDays(80);
    String free = "{\"kind\":\"FREE\",\"from\":\"%s\"}";
    Answer made = post("X502", "api/v1/my-wishes", free.formatted(day));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    assertThat(post("X502", "api/v1/my-wishes", free.formatted(day)).status()).isEqualTo(409);
    Answer late = post("X501", "api/v1/my-wishes", free.formatted(weekday(1, DayOfWeek.FRIDAY)));
    assertThat(late.json().getString("type")).as(late.body()).endsWith(":wish-published");
    assertThat(post("X502", "api/v1/my-wishes", free.formatted("2020-01-06")).status())
        .isEqualTo(422);
    String wish = "api/v1/my-wishes/" + made.json().getString("id");
    Caller caller = Caller.from("127.21.0.6", base);
    String early = "{\"kind\":\"EARLY\",\"from\":\"%s\",\"at\":\"18:00\"}";
    Answer changed = caller.put(wish, early.formatted(day), bearer("X502"));
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    assertThat(changed.json().getString("kind")).isEqualTo("EARLY");
    assertThat(caller.put(wish, early.formatted(day), bearer("X503")).status()).isEqualTo(404);
    assertThat(caller.put(wish, early.formatted("2020-01-06"), bearer("X502")).status())
        .isEqualTo(422);
    assertThat(caller.put(wish, "{\"kind\":\"EARLY\"}", bearer("X502")).status()).isEqualTo(422);
    assertThat(caller.delete(wish, bearer("X503")).status()).as("another's").isEqualTo(404);
    assertThat(caller.delete(wish, bearer("X502")).status()).isEqualTo(204);
  }

  private String offered(LocalDate day, String to) {
    String whom = to == null ? "null" : "\"" + to + "\"";
    Answer offered =
        post("X501", OFFERS, "{\"shift\":\"%s\",\"to\":%s}".formatted(shift(day), whom));
    assertThat(offered.status()).as(offered.body()).isEqualTo(201);
    return offered.json().getString("id");
  }

  private static String leave(String kind, LocalDate from, LocalDate to, String note) {
    return "{\"kind\":\"%s\",\"from\":\"%s\",\"to\":\"%s\",\"note\":%s}"
        .formatted(kind, at(from, "00:00"), at(to, "00:00"), note);
  }

  private Answer book(String address, Instant from) {
    return Caller.from(address, base)
        .post(
            "api/v1/appointments",
            Wanted.body(SHOP, "X501", from),
            "Idempotency-Key",
            Wanted.key());
  }

  private void rule(boolean byItself) {
    House.run("delete from booking.exchange_rule where shop = ?", SHOP);
    House.run(
        "insert into booking.exchange_rule (shop, by_itself, set_by, set_at)"
            + " values (?, ?, 'X509', current_timestamp)",
        SHOP,
        byItself);
  }

  private Answer as(String staff, String path) {
    return post(staff, path, "");
  }

  private Answer post(String staff, String path, String body) {
    return Caller.from("127.21.0.9", base).post(path, body, bearer(staff));
  }

  private static String[] bearer(String staff) {
    return new String[] {
      "Authorization", "Bearer " + People.ticket(staff, staff, Role.ADVISER, SHOP)
    };
  }

  private Answer managed(String path, String body) {
    return Caller.from("127.21.0.9", base)
        .post(
            path,
            body,
            "Authorization",
            "Bearer " + People.ticket("X509", "M", Role.MANAGER, SHOP));
  }

  private static String shift(LocalDate day) {
    return House.text("select id from booking.shift where shop = ? and work_day = ?", SHOP, day);
  }

  private static String whose(LocalDate day) {
    return House.text("select staff from booking.shift where shop = ? and work_day = ?", SHOP, day);
  }

  private static String adviserOf(JsonObject booked) {
    return House.text(
        "select staff from booking.appointment where number = ?", booked.getString("number"));
  }

  private static long letters(String number, String kind) {
    return House.count(
        "select count(*) from booking.mail where appointment = ? and kind = ?", number, kind);
  }

  private static long lettersAbout(String id) {
    return House.count("select count(*) from booking.mail where about = ?", id);
  }

  /** That weekday, so many weeks from now. */
  private static LocalDate weekday(int weeks, DayOfWeek weekday) {
    return LocalDate.now(House.PARIS).plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(weekday));
  }

  private static Instant at(LocalDate day, String time) {
    return day.atTime(LocalTime.parse(time)).atZone(House.PARIS).toInstant();
  }
}
