package io.vitrine.booking.absence;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.appointment.Caller;
import io.vitrine.booking.appointment.Caller.Answer;
import io.vitrine.booking.appointment.House;
import io.vitrine.booking.appointment.Together;
import io.vitrine.booking.appointment.Wanted;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.People;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URL;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody will not be there: the ledger knows, and no appointment is dropped in silence. */
@ExtendWith(ArquillianExtension.class)
class AbsenceIT {

  private static final String SHOP = "gare";

  @ArquillianResource private URL url;
  private URI base;
  private String manager;

  @BeforeEach
  void house() {
    base = Deployed.at(url);
    House.open(SHOP)
        .adviser("G101", "Camille Roux", "salon")
        .adviser("G102", "Yanis Benali", "salon");
    manager = People.ticket("S390", "M", Role.MANAGER, SHOP);
  }

  @Test
  void an_absence_takes_the_times_and_taking_it_back_gives_them_back() {
    Instant ten = House.inDays(3, "10:00");
    Answer entered = absent("G101", "HOLIDAY", House.inDays(3, "00:00"), House.inDays(4, "00:00"));

    assertThat(entered.status()).as(entered.body()).isEqualTo(201);
    assertThat(freeAt(ten)).containsExactly("G102");
    assertThat(book("127.3.0.1", "G101", ten).status()).isEqualTo(409);
    JsonObject listed = get("api/v1/shops/gare/absences").json();
    assertThat(listed.getJsonArray("items").toString()).contains(entered.json().getString("id"));

    Answer gone =
        Caller.from("127.3.0.1", base)
            .delete(entered.headers().get("location").replaceAll("^.*/booking/", ""), bearer());
    assertThat(gone.status()).isEqualTo(204);
    assertThat(freeAt(ten)).containsExactly("G101", "G102");
  }

  @Test
  void an_absence_that_would_strand_appointments_is_refused_with_the_least_disruptive_repairs() {
    Instant morning = House.inDays(4, "10:00");
    Instant noon = House.inDays(4, "12:00");
    JsonObject first = book("127.3.0.2", "G101", morning).json();
    JsonObject second = book("127.3.0.2", "G101", noon).json();
    book("127.3.0.2", "G102", noon);

    Answer refused = absent("G101", "SICKNESS", House.inDays(4, "08:00"), House.inDays(4, "14:00"));

    assertThat(refused.status()).as(refused.body()).isEqualTo(409);
    assertThat(refused.json().getString("type")).isEqualTo("urn:vitrine:problem:absence-strands");
    JsonObject one = refused.json().getJsonArray("appointments").getJsonObject(0);
    assertThat(one.getString("number")).isEqualTo(first.getString("number"));
    JsonObject best = one.getJsonArray("proposals").getJsonObject(0);
    assertThat(best.getString("staff")).as("another adviser, same time").isEqualTo("G102");
    assertThat(best.getString("from")).isEqualTo(morning.toString());
    JsonObject two = refused.json().getJsonArray("appointments").getJsonObject(1);
    JsonObject next = two.getJsonArray("proposals").getJsonObject(0);
    assertThat(next.getString("staff")).as("the same adviser, another time").isEqualTo("G101");
    assertThat(Instant.parse(next.getString("from"))).isAfter(House.inDays(4, "14:00"));
    assertThat(freeAt(House.inDays(4, "15:00"))).as("nothing changed").contains("G101");

    Answer accepted =
        absent(
            "G101",
            "SICKNESS",
            House.inDays(4, "08:00"),
            House.inDays(4, "14:00"),
            move(first, best),
            move(second, next));

    assertThat(accepted.status()).as(accepted.body()).isEqualTo(201);
    assertThat(stands(first)).isEqualTo("AGREED G102 " + morning);
    assertThat(stands(second)).isEqualTo("AGREED G101 " + next.getString("from"));
    assertThat(told(first, "MOVED")).isEqualTo(1);
    assertThat(told(second, "MOVED")).isEqualTo(1);
    assertThat(lettersFor(first)).as("agreed, moved").isEqualTo(2);
    assertThat(House.unledgered()).isZero();
    assertThat(House.overlaps()).isZero();
  }

  @Test
  void an_appointment_is_cancelled_only_when_somebody_said_so_and_the_customer_is_told() {
    JsonObject booked = book("127.3.0.3", "G101", House.inDays(5, "10:00")).json();
    Instant from = House.inDays(5, "08:00");
    Instant to = House.inDays(5, "14:00");
    assertThat(absent("G101", "OTHER", from, to).status()).isEqualTo(409);

    String cancel = "{\"number\":\"" + booked.getString("number") + "\",\"act\":\"CANCEL\"}";
    assertThat(absent("G101", "OTHER", from, to, cancel).status()).isEqualTo(201);

    assertThat(stands(booked)).startsWith("CANCELLED");
    assertThat(told(booked, "CANCELLED")).isEqualTo(1);
    assertThat(lettersFor(booked)).isEqualTo(2);
    assertThat(House.unledgered()).isZero();
  }

  @Test
  void a_repair_that_is_no_longer_to_be_had_changes_nothing() {
    Instant ten = House.inDays(6, "10:00");
    JsonObject booked = book("127.3.0.4", "G101", ten).json();
    book("127.3.0.4", "G102", ten);
    Instant from = House.inDays(6, "08:00");
    Instant to = House.inDays(6, "14:00");

    Answer taken = absent("G101", "TRAINING", from, to, move(booked, "G102", ten));
    assertThat(taken.status()).as(taken.body()).isEqualTo(409);
    assertThat(taken.json().getString("type"))
        .isEqualTo("urn:vitrine:problem:absence-repair-failed");
    assertThat(taken.json().getJsonArray("appointments")).hasSize(1);

    Answer within =
        absent("G101", "TRAINING", from, to, move(booked, "G101", ten.plusSeconds(900)));
    assertThat(within.status()).as("into the absence itself").isEqualTo(409);
    Answer never = absent("G101", "TRAINING", from, to, move(booked, "G102", ten.plusSeconds(420)));
    assertThat(never.status()).isEqualTo(409);
    assertThat(stands(booked)).isEqualTo("AGREED G101 " + ten);
    assertThat(freeAt(House.inDays(6, "12:00"))).contains("G101");
  }

  @Test
  void an_absence_repairs_no_appointment_that_it_does_not_strand() {
    Instant ten = House.inDays(12, "10:00");
    JsonObject others = book("127.3.0.7", "G102", ten).json();
    String cancel = "{\"number\":\"" + others.getString("number") + "\",\"act\":\"CANCEL\"}";

    Answer refused =
        absent("G101", "OTHER", House.inDays(12, "08:00"), House.inDays(12, "14:00"), cancel);

    assertThat(refused.status()).as(refused.body()).isEqualTo(409);
    assertThat(refused.json().getString("type"))
        .isEqualTo("urn:vitrine:problem:absence-repair-failed");
    assertThat(stands(others)).isEqualTo("AGREED G102 " + ten);
    assertThat(freeAt(ten)).as("nothing changed").containsExactly("G101");
  }

  @Test
  void what_cannot_be_an_absence_is_refused_with_a_reason() {
    Instant from = House.inDays(7, "08:00");
    Instant to = House.inDays(7, "14:00");
    assertThat(absent("G101", "FAMILY", from, to).status()).isEqualTo(201);
    Answer again = absent("G101", "FAMILY", from.plusSeconds(3600), to.plusSeconds(3600));
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.json().getString("type")).isEqualTo("urn:vitrine:problem:absence-overlaps");
    assertThat(absent("A999", "FAMILY", from, to).status()).isEqualTo(422);
    assertThat(absent("G101", "LAZINESS", from, to).status()).isEqualTo(422);
    assertThat(absent("G101", "FAMILY", to, from).status()).isEqualTo(422);
    assertThat(
            absent("G102", "FAMILY", House.inDays(-3, "08:00"), House.inDays(-2, "08:00")).status())
        .isEqualTo(422);
    assertThat(get("api/v1/shops/gare/absences?limit=0").status()).isEqualTo(422);
    Caller anyone = Caller.from("127.3.0.5", base);
    assertThat(anyone.get("api/v1/shops/gare/absences").status()).isEqualTo(401);
    assertThat(
            anyone
                .get(
                    "api/v1/shops/gare/absences",
                    "Authorization",
                    "Bearer " + People.ticket("S391", "A", Role.MANAGER, "quai"))
                .status())
        .isEqualTo(403);
    assertThat(anyone.delete("api/v1/shops/gare/absences/none", bearer()).status()).isEqualTo(404);
  }

  @Test
  void a_hold_gives_way_to_an_absence() {
    Instant ten = House.inDays(8, "10:00");
    Answer held =
        Caller.from("127.3.0.6", base)
            .post(
                "api/v1/holds",
                """
                {"shop":"gare","topic":"salon","staff":"G101","from":"%s","language":"fr"}"""
                    .formatted(ten));
    assertThat(held.status()).as(held.body()).isEqualTo(201);

    assertThat(
            absent("G101", "SICKNESS", House.inDays(8, "00:00"), House.inDays(9, "00:00")).status())
        .isEqualTo(201);

    Answer late =
        Caller.from("127.3.0.6", base)
            .post(
                "api/v1/appointments",
                Wanted.body(SHOP, "G101", ten),
                "Idempotency-Key",
                Wanted.key(),
                "Holder-Key",
                held.json().getString("holderKey"));
    assertThat(late.status()).isEqualTo(409);
  }

  @Test
  void of_an_absence_and_bookings_at_the_same_moment_one_side_wins() {
    Instant ten = House.inDays(10, "10:00");

    List<Answer> answers =
        Together.at(
            8,
            i ->
                i == 4
                    ? () ->
                        absent(
                            "G101",
                            "SICKNESS",
                            House.inDays(10, "08:00"),
                            House.inDays(10, "20:00"))
                    : () -> book("127.3.1." + i, "G101", ten.plusSeconds(3600L * (i % 3))));

    assertThat(answers).extracting(Answer::status).containsOnly(201, 409);
    long agreed =
        House.count(
            "select count(*) from booking.appointment where staff = 'G101' and state = 'AGREED'"
                + " and from_at between cast(? as timestamp with time zone)"
                + " and cast(? as timestamp with time zone)",
            House.inDays(10, "08:00").toString(),
            House.inDays(10, "20:00").toString());
    assertThat(agreed == 0).isEqualTo(answers.get(4).status() == 201);
    assertThat(House.unledgered()).isZero();
  }

  private Answer absent(String staff, String kind, Instant from, Instant to, String... repairs) {
    return Caller.from("127.3.0.9", base)
        .post(
            "api/v1/shops/gare/absences",
            """
            {"staff":"%s","kind":"%s","from":"%s","to":"%s","repairs":[%s]}"""
                .formatted(staff, kind, from, to, String.join(",", repairs)),
            bearer());
  }

  private static String move(JsonObject booked, JsonObject to) {
    return move(booked, to.getString("staff"), Instant.parse(to.getString("from")));
  }

  private static String move(JsonObject booked, String staff, Instant from) {
    return """
    {"number":"%s","act":"MOVE","staff":"%s","from":"%s"}"""
        .formatted(booked.getString("number"), staff, from);
  }

  private Answer book(String address, String staff, Instant from) {
    return Caller.from(address, base)
        .post(
            "api/v1/appointments", Wanted.body(SHOP, staff, from), "Idempotency-Key", Wanted.key());
  }

  private Answer get(String path) {
    return Caller.from("127.3.0.9", base).get(path, bearer());
  }

  private String[] bearer() {
    return new String[] {"Authorization", "Bearer " + manager};
  }

  private List<String> freeAt(Instant from) {
    String day = from.atZone(House.PARIS).toLocalDate().toString();
    return get("api/v1/free-times?shop=gare&topic=salon&language=fr&days=1&from=" + day)
        .json()
        .getJsonArray("days")
        .getJsonObject(0)
        .getJsonArray("times")
        .stream()
        .map(time -> time.asJsonObject())
        .filter(time -> time.getString("from").equals(from.toString()))
        .flatMap(time -> time.getJsonArray("staff").stream())
        .map(staff -> ((jakarta.json.JsonString) staff).getString())
        .toList();
  }

  private static String stands(JsonObject booked) {
    String number = booked.getString("number");
    String state = text("select state from booking.appointment where number = ?", number);
    String staff = text("select staff from booking.appointment where number = ?", number);
    long tick =
        House.count(
            "select busy_from + preparation_minutes / 5 from booking.appointment where number = ?",
            number);
    return state + " " + staff + " " + Instant.ofEpochSecond(tick * 300);
  }

  private static String text(String sql, String number) {
    return House.text(sql, number);
  }

  private static long told(JsonObject booked, String fact) {
    return House.count(
        "select count(*) from booking.appointment_fact where appointment = ? and fact = ?",
        booked.getString("number"),
        fact);
  }

  private static long lettersFor(JsonObject booked) {
    return House.count(
        "select count(*) from booking.mail where appointment = ?", booked.getString("number"));
  }
}
