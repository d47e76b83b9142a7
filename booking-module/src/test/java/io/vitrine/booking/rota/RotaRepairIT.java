package io.vitrine.booking.rota;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.appointment.Caller;
import io.vitrine.booking.appointment.Caller.Answer;
import io.vitrine.booking.appointment.House;
import io.vitrine.booking.appointment.Together;
import io.vitrine.booking.appointment.Wanted;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A change of the rota that would leave appointments alone: repaired with it, or not made. */
@ExtendWith(ArquillianExtension.class)
class RotaRepairIT {

  private static final String SHOP = "coteau";
  private static final String PAIR = "duo";

  @ArquillianResource private URL url;
  private URI base;

  @BeforeEach
  void house() {
    base = Deployed.at(url);
    if (House.count("select count(*) from booking.topic where topic = ?", PAIR) == 0) {
      House.run(
          "insert into booking.topic (topic, place, name_fr, name_en, about_fr, about_en,"
              + " preparation_minutes, advice_minutes, buffer_minutes, skill, notice_minutes,"
              + " horizon_days, advisers) values (?, 9, 'À deux', 'In a pair', 'Un conseil',"
              + " 'Advice', 10, 45, 5, 'duo', 120, 60, 2)",
          PAIR);
    }
    House.open(SHOP)
        .adviser("G801", "Camille Roux", "salon")
        .adviser("G802", "Yanis Benali", "salon")
        .adviser("G803", "Hugo Lemaire", "salon");
    for (String staff : List.of("G801", "G802", "G803")) {
      House.run(
          "insert into booking.staff_skill (staff, topic, skill_level)"
              + " select s.staff, 'duo', 2 from booking.staff_member s where s.staff = ?"
              + " and not exists (select 1 from booking.staff_skill k"
              + " where k.staff = s.staff and k.topic = 'duo')",
          staff);
    }
  }

  @Test
  void a_shorter_shift_is_refused_with_the_least_disruptive_repairs_and_made_with_them() {
    LocalDate day = day(3);
    Instant morning = House.inDays(3, "10:00");
    Instant noon = House.inDays(3, "12:00");
    JsonObject first = book("127.8.0.1", "salon", "G801", morning);
    JsonObject second = book("127.8.0.1", "salon", "G801", noon);
    book("127.8.0.1", "salon", "G802", noon);
    book("127.8.0.1", "salon", "G803", noon);
    String shift = shiftOf("G801", day);
    long version = version(day);

    var refused = put(day, shift, version, shorter("G801", day, "14:00"));

    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(409);
    JsonObject problem = json(refused);
    assertThat(problem.getString("type")).isEqualTo("urn:vitrine:problem:shift-strands");
    JsonObject best = proposal(problem, 0);
    assertThat(best.getString("staff")).as("another adviser, same time").isEqualTo("G802");
    assertThat(best.getString("from")).isEqualTo(morning.toString());
    JsonObject next = proposal(problem, 1);
    assertThat(next.getString("staff")).as("the same adviser, another time").isEqualTo("G801");
    assertThat(Instant.parse(next.getString("from"))).isAfter(House.inDays(3, "13:59"));
    assertThat(version(day)).as("nothing changed").isEqualTo(version);
    assertThat(stands(first)).isEqualTo("AGREED G801 " + morning);

    var made =
        put(
            day,
            shift,
            version,
            shorter("G801", day, "14:00", move(first, best), move(second, next)));

    assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
    assertThat(version(day)).isEqualTo(version + 1);
    assertThat(stands(first)).isEqualTo("AGREED G802 " + morning);
    assertThat(stands(second)).isEqualTo("AGREED G801 " + next.getString("from"));
    assertThat(told(first, "MOVED")).isEqualTo(1);
    assertThat(letters(first)).as("agreed, moved").isEqualTo(2);
    assertThat(
            House.text("select by_staff from booking.house_act where appointment = ?", of(first)))
        .isEqualTo("S390");
    assertThat(House.unledgered()).isZero();
    assertThat(House.overlaps()).isZero();
  }

  @Test
  void who_takes_a_shift_over_takes_its_appointments_first() {
    LocalDate day = day(4);
    Instant late = House.inDays(4, "15:00");
    JsonObject booked = book("127.8.0.2", "salon", "G801", late);
    String freed = shiftOf("G802", day);
    assertThat(delete(day, freed, version(day)).statusCode()).isEqualTo(204);
    assertThat(delete(day, shiftOf("G803", day), version(day)).statusCode()).isEqualTo(204);
    String shift = shiftOf("G801", day);

    var refused = put(day, shift, version(day), shorter("G802", day, "09:30"));

    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(409);
    JsonObject best = proposal(json(refused), 0);
    assertThat(best.getString("staff")).as("on the changed rota").isEqualTo("G802");
    assertThat(best.getString("from")).isEqualTo(late.toString());
    var made = put(day, shift, version(day), shorter("G802", day, "09:30", move(booked, best)));
    assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
    assertThat(stands(booked)).isEqualTo("AGREED G802 " + late);
    assertThat(House.unledgered()).isZero();
  }

  @Test
  void a_shift_is_taken_away_with_what_becomes_of_its_appointments() {
    LocalDate day = day(5);
    JsonObject booked = book("127.8.0.3", "salon", "G801", House.inDays(5, "11:00"));
    String shift = shiftOf("G801", day);
    assertThat(delete(day, shift, version(day)).statusCode()).isEqualTo(409);
    String cancel = "{\"number\":\"" + of(booked) + "\",\"act\":\"CANCEL\"}";

    var gone = removal(day, shift, version(day), cancel);

    assertThat(gone.statusCode()).as(gone.body()).isEqualTo(204);
    assertThat(stands(booked)).startsWith("CANCELLED");
    assertThat(letters(booked)).isEqualTo(2);
    assertThat(House.unledgered()).isZero();
  }

  @Test
  void a_repair_that_is_not_to_be_had_and_one_of_another_appointment_change_nothing() {
    LocalDate day = day(6);
    Instant ten = House.inDays(6, "10:00");
    JsonObject booked = book("127.8.0.4", "salon", "G801", ten);
    JsonObject taken = book("127.8.0.4", "salon", "G802", ten);
    String shift = shiftOf("G801", day);
    long version = version(day);

    var late = removal(day, shift, version, move(booked, "G802", ten));
    assertThat(late.statusCode()).as(late.body()).isEqualTo(409);
    assertThat(json(late).getString("type")).isEqualTo("urn:vitrine:problem:shift-repair-failed");
    assertThat(json(late).getJsonArray("appointments")).hasSize(1);

    String foreign = "{\"number\":\"" + of(taken) + "\",\"act\":\"CANCEL\"}";
    var other = removal(day, shift, version, move(booked, "G803", ten), foreign);
    assertThat(other.statusCode()).as(other.body()).isEqualTo(409);
    assertThat(stands(taken)).isEqualTo("AGREED G802 " + ten);
    assertThat(stands(booked)).isEqualTo("AGREED G801 " + ten);
    assertThat(version(day)).isEqualTo(version);

    assertThat(removal(day, shift, version, "{\"number\":null}").statusCode()).isEqualTo(422);
    assertThat(
            Http.post(
                    base,
                    week(day) + "/shifts/" + shift + "/removal",
                    "{\"repairs\":[]}",
                    "Authorization",
                    "Bearer " + People.ticket("S391", "A", Role.MANAGER, "quai"),
                    "If-Match",
                    "\"" + version + "\"")
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void of_two_who_advise_the_one_who_goes_is_replaced_and_the_customer_is_not_disturbed() {
    LocalDate day = day(7);
    Instant ten = House.inDays(7, "10:00");
    JsonObject booked = book("127.8.0.5", PAIR, "G801", ten);
    String colleague =
        House.text("select colleague from booking.appointment where number = ?", of(booked));
    String other = colleague.equals("G802") ? "G803" : "G802";
    String shift = shiftOf(colleague, day);

    var refused = delete(day, shift, version(day));
    assertThat(refused.statusCode()).as("the second is needed too").isEqualTo(409);
    JsonObject best = proposal(json(refused), 0);
    assertThat(best.getString("staff")).as("she keeps adviser and time").isEqualTo("G801");
    assertThat(best.getString("from")).isEqualTo(ten.toString());
    var made = removal(day, shift, version(day), move(booked, best));

    assertThat(made.statusCode()).as(made.body()).isEqualTo(204);
    assertThat(House.text("select colleague from booking.appointment where number = ?", of(booked)))
        .isEqualTo(other);
    assertThat(told(booked, "CHANGED")).isEqualTo(1);
    assertThat(letters(booked)).as("the confirmation alone").isEqualTo(1);
    assertThat(House.unledgered()).isZero();
  }

  @Test
  void of_a_repair_and_bookings_of_the_same_time_one_side_wins() {
    LocalDate day = day(8);
    Instant ten = House.inDays(8, "10:00");
    JsonObject booked = book("127.8.0.6", "salon", "G801", ten);
    String shift = shiftOf("G801", day);
    long version = version(day);

    String body = "{\"repairs\":[" + move(booked, "G802", ten) + "]}";
    List<Answer> answers =
        Together.at(
            8,
            i ->
                i == 4
                    ? () ->
                        Caller.from("127.8.1.4", base)
                            .post(
                                week(day) + "/shifts/" + shift + "/removal", body, headers(version))
                    : () -> tryToBook("127.8.1." + i, "salon", "G802", ten));

    assertThat(answers).extracting(Answer::status).isSubsetOf(201, 204, 409);
    assertThat(answers).filteredOn(a -> a.status() != 409).hasSize(1);
    boolean repaired = answers.get(4).status() == 204;
    assertThat(stands(booked)).isEqualTo("AGREED " + (repaired ? "G802 " : "G801 ") + ten);
    assertThat(House.unledgered()).isZero();
    assertThat(House.overlaps()).isZero();
  }

  private Answer tryToBook(String address, String topic, String staff, Instant from) {
    return Caller.from(address, base)
        .post(
            "api/v1/appointments",
            Wanted.body(SHOP, topic, staff, from, "Claire Dubreuil", null),
            "Idempotency-Key",
            Wanted.key());
  }

  private JsonObject book(String address, String topic, String staff, Instant from) {
    Answer answer = tryToBook(address, topic, staff, from);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json();
  }

  private static LocalDate day(int days) {
    return LocalDate.now(House.PARIS).plusDays(days);
  }

  /** The shift that House gives, from that time on. */
  private static String shorter(String staff, LocalDate day, String from, String... repairs) {
    return """
    {"staff":"%s","day":"%s","from":"%s","to":"18:00","breaks":[%s],"repairs":[%s],
     "reason":"Inventaire"}"""
        .formatted(
            staff,
            day,
            from,
            from.compareTo("13:00") < 0 ? "{\"from\":\"13:00\",\"to\":\"14:00\"}" : "",
            String.join(",", repairs));
  }

  private static String move(JsonObject booked, JsonObject to) {
    return move(booked, to.getString("staff"), Instant.parse(to.getString("from")));
  }

  private static String move(JsonObject booked, String staff, Instant from) {
    return """
    {"number":"%s","act":"MOVE","staff":"%s","from":"%s"}"""
        .formatted(of(booked), staff, from);
  }

  private static JsonObject proposal(JsonObject problem, int appointment) {
    return problem
        .getJsonArray("appointments")
        .getJsonObject(appointment)
        .getJsonArray("proposals")
        .getJsonObject(0);
  }

  private HttpResponse<String> put(LocalDate day, String shift, long version, String body) {
    return Http.put(base, week(day) + "/shifts/" + shift, body, headers(version));
  }

  private HttpResponse<String> delete(LocalDate day, String shift, long version) {
    return Http.delete(base, week(day) + "/shifts/" + shift, headers(version));
  }

  private HttpResponse<String> removal(
      LocalDate day, String shift, long version, String... repairs) {
    return Http.post(
        base,
        week(day) + "/shifts/" + shift + "/removal",
        "{\"repairs\":[" + String.join(",", repairs) + "]}",
        headers(version));
  }

  private static String week(LocalDate day) {
    return "api/v1/shops/coteau/rota/" + Week.of(day);
  }

  private static String[] headers(long version) {
    return new String[] {
      "Authorization",
      "Bearer " + People.ticket("S390", "Manager", Role.MANAGER, SHOP),
      "If-Match",
      "\"" + version + "\""
    };
  }

  private static long version(LocalDate day) {
    return House.count(
        "select version from booking.rota_week where shop = 'coteau' and week = ?",
        Week.of(day).toString());
  }

  private static String shiftOf(String staff, LocalDate day) {
    return House.text("select id from booking.shift where staff = ? and work_day = ?", staff, day);
  }

  private static String stands(JsonObject booked) {
    String number = of(booked);
    long tick =
        House.count(
            "select busy_from + preparation_minutes / 5 from booking.appointment where number = ?",
            number);
    return House.text("select state from booking.appointment where number = ?", number)
        + " "
        + House.text("select staff from booking.appointment where number = ?", number)
        + " "
        + Instant.ofEpochSecond(tick * 300);
  }

  private static String of(JsonObject booked) {
    return booked.getString("number");
  }

  private static long told(JsonObject booked, String fact) {
    return House.count(
        "select count(*) from booking.appointment_fact where appointment = ? and fact = ?",
        of(booked),
        fact);
  }

  private static long letters(JsonObject booked) {
    return House.count("select count(*) from booking.mail where appointment = ?", of(booked));
  }

  private static JsonObject json(HttpResponse<String> answer) {
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }
}
