package io.vitrine.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.appointment.Caller.Answer;
import io.vitrine.testkit.Deployed;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URL;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class BookingIT {

  private static final String SHOP = "quai";

  @ArquillianResource private URL url;
  private URI base;

  @BeforeEach
  void house() {
    base = Deployed.at(url);
    House.open(SHOP)
        .adviser("A101", "Camille Roux", "salon")
        .adviser("A102", "Yanis Benali", "salon")
        .adviser("A103", "Hugo Lemaire", "literie");
  }

  @Test
  void a_free_time_is_booked_and_its_ticks_are_held() {
    Answer booked = book("127.1.0.1", Wanted.body(SHOP, "A101", House.inDays(3, "10:30")));

    assertThat(booked.status()).as(booked.body()).isEqualTo(201);
    JsonObject body = booked.json();
    assertThat(body.getString("number")).matches("[2-9ACDEFGHJKMNPQRTUVWXY]{6}");
    assertThat(body.getString("state")).isEqualTo("AGREED");
    assertThat(body.getString("link"))
        .matches("http://vitrine.example/booking/appointment/[A-Za-z0-9_-]{22}");
    assertThat(booked.headers().get("location")).isEqualTo(body.getString("link"));
    assertThat(ticksOf(body.getString("number"))).isEqualTo(12);
    assertThat(
            House.count(
                "select count(*) from booking.appointment where link_hash = ?",
                body.getString("link").substring(body.getString("link").lastIndexOf('/') + 1)))
        .as("the link's token is not in the table")
        .isZero();
  }

  @Test
  void a_booked_time_is_no_longer_free_and_its_neighbours_keep_preparation_and_buffer() {
    book("127.1.0.2", Wanted.body(SHOP, "A101", House.inDays(4, "11:00")));

    String day = House.inDays(4, "11:00").atZone(House.PARIS).toLocalDate().toString();
    Answer free =
        Caller.from("127.1.0.2", base)
            .get(
                "api/v1/free-times?shop=quai&topic=salon&staff=A101&language=fr&days=1&from="
                    + day);

    assertThat(free.status()).as(free.body()).isEqualTo(200);
    assertThat(timesOf(free.json()))
        .containsExactly(
            "10:00", "12:00", "14:15", "14:30", "14:45", "15:00", "15:15", "15:30", "15:45",
            "16:00", "16:15", "16:30", "16:45", "17:00");
  }

  @Test
  void abuse_50_of_forty_parallel_bookings_of_one_time_one_wins_and_the_others_get_three_times() {
    Instant from = House.inDays(5, "15:00");

    List<Answer> answers =
        Together.at(40, i -> () -> book("127.1.1." + (i + 1), Wanted.body(SHOP, "A101", from)));

    assertThat(answers).filteredOn(a -> a.status() == 201).hasSize(1);
    assertThat(answers)
        .filteredOn(a -> a.status() != 201)
        .hasSize(39)
        .allSatisfy(
            refused -> {
              assertThat(refused.status()).as(refused.body()).isEqualTo(409);
              assertThat(refused.json().getString("type")).isEqualTo("urn:vitrine:problem:taken");
              assertThat(refused.json().getJsonArray("alternatives")).hasSize(3);
            });
    assertThat(House.overlaps()).isZero();
    assertThat(House.unledgered()).isZero();
  }

  @Test
  void nobody_is_named_who_has_not_said_that_she_may_be() {
    House.open("enseigne")
        .adviser("A131", "Camille Roux", "salon")
        .adviser("A132", "Hortense Vidal", "salon")
        .named("A131");
    Caller anybody = Caller.from("127.1.0.31", base);
    Instant from = House.inDays(12, "15:00");
    for (String staff : List.of("A131", "A132")) {
      assertThat(book("127.1.0.32", Wanted.body("enseigne", staff, from)).status()).isEqualTo(201);
    }

    String said =
        anybody.get("api/v1/free-times?shop=enseigne&topic=salon&days=2").body()
            + book("127.1.0.33", Wanted.body("enseigne", "A132", from)).body()
            + anybody.get("book?shop=enseigne&topic=salon&speak=fr").body()
            + anybody.get("book?shop=enseigne&topic=salon&speak=fr&gone=" + from).body();
    String known =
        anybody.get("book?shop=enseigne&topic=salon&speak=fr&lang=fr&known=A132").body()
            + anybody.get("book?shop=enseigne&topic=salon&lang=fr&staff=A132&from=" + from).body();

    assertThat(said).contains("Camille", "A132").doesNotContain("Roux", "Hortense", "Vidal");
    assertThat(known)
        .contains("La personne que vous connaissez", "La personne que vous avez choisie")
        .doesNotContain("Hortense", "Vidal");
  }

  @Test
  void whoever_asks_for_anyone_gets_the_next_adviser_until_nobody_is_left() {
    Instant from = House.inDays(6, "10:00");

    List<Answer> answers =
        Together.at(12, i -> () -> book("127.1.2." + (i + 1), Wanted.body(SHOP, null, from)));

    assertThat(answers).filteredOn(a -> a.status() == 201).hasSize(2);
    assertThat(
            answers.stream().filter(a -> a.status() == 201).map(a -> a.json().getString("staff")))
        .containsExactlyInAnyOrder("A101", "A102");
    assertThat(House.overlaps()).isZero();
    assertThat(House.unledgered()).isZero();
  }

  @Test
  void anyone_is_not_the_one_who_alone_knows_beds_as_long_as_another_can() {
    House.open("reserve")
        .adviser("A141", "Camille Roux", "salon")
        .adviser("A142", "Yanis Benali", "salon")
        .skilled("A141", "literie");
    Instant from = House.inDays(6, "10:00");

    Answer first = book("127.1.0.41", Wanted.body("reserve", null, from));
    Answer second = book("127.1.0.41", Wanted.body("reserve", null, from));

    assertThat(first.json().getString("staff"))
        .as("nobody has promised anything")
        .isEqualTo("A142");
    assertThat(second.json().getString("staff")).as("where no other is left").isEqualTo("A141");
  }

  @Test
  void times_that_only_overlap_are_refused_as_well() {
    Instant day = House.inDays(7, "10:00");

    List<Answer> answers =
        Together.at(
            16,
            i ->
                () ->
                    book(
                        "127.1.3." + (i + 1),
                        Wanted.body(SHOP, "A102", day.plusSeconds((i % 8) * 900L))));

    assertThat(answers).extracting(Answer::status).containsOnly(201, 409);
    assertThat(House.overlaps()).isZero();
    assertThat(House.unledgered()).isZero();
  }

  @Test
  void anyone_is_whoever_has_promised_least_that_week() {
    Instant monday =
        House.inDays(30, "10:00").atZone(House.PARIS).with(java.time.DayOfWeek.MONDAY).toInstant();
    book("127.1.0.3", Wanted.body(SHOP, "A101", monday));

    Answer anyone = book("127.1.0.3", Wanted.body(SHOP, null, monday.plusSeconds(5 * 3600)));

    assertThat(anyone.json().getString("staff")).isEqualTo("A102");
  }

  @Test
  void abuse_51_a_time_that_is_past_too_soon_or_too_far_is_422() {
    assertThat(refusal(Wanted.body(SHOP, "A101", House.inDays(-1, "10:00")), 422))
        .isEqualTo("past");
    assertThat(refusal(Wanted.body(SHOP, "A101", Instant.now().plusSeconds(600)), 422))
        .isEqualTo("inside-notice");
    assertThat(refusal(Wanted.body(SHOP, "A101", House.inDays(61, "10:00")), 422))
        .isEqualTo("beyond-horizon");
  }

  @Test
  void abuse_52_a_time_that_was_never_offered_is_409() {
    assertThat(refusal(Wanted.body(SHOP, "A101", House.inDays(8, "10:07")), 409))
        .isEqualTo("never-offered");
    assertThat(refusal(Wanted.body(SHOP, "A103", House.inDays(8, "10:00")), 409))
        .as("the skill of another")
        .isEqualTo("never-offered");
    assertThat(refusal(Wanted.body(SHOP, "A101", House.inDays(8, "12:30")), 409))
        .as("into the break")
        .isEqualTo("never-offered");
  }

  @Test
  void abuse_55_the_same_attempt_sent_twenty_times_makes_one_appointment() {
    String body = Wanted.body(SHOP, "A101", House.inDays(9, "14:15"));
    String key = Wanted.key();

    List<Answer> answers =
        Together.at(
            20,
            i ->
                () ->
                    Caller.from("127.1.4." + (i + 1), base)
                        .post("api/v1/appointments", body, "Idempotency-Key", key));

    assertThat(answers).extracting(Answer::status).containsOnly(201);
    assertThat(answers.stream().map(Answer::body).distinct()).hasSize(1);
    assertThat(
            House.count("select count(*) from booking.booking_key where idempotency_key = ?", key))
        .isEqualTo(1);
  }

  @Test
  void the_same_key_with_another_body_is_422() {
    String key = Wanted.key();
    Caller caller = Caller.from("127.1.0.5", base);
    caller.post(
        "api/v1/appointments",
        Wanted.body(SHOP, "A101", House.inDays(10, "10:00")),
        "Idempotency-Key",
        key);

    Answer other =
        caller.post(
            "api/v1/appointments",
            Wanted.body(SHOP, "A101", House.inDays(10, "15:00")),
            "Idempotency-Key",
            key);

    assertThat(other.status()).isEqualTo(422);
    assertThat(other.json().getString("type")).isEqualTo("urn:vitrine:problem:key-reused");
  }

  @Test
  void without_a_key_nothing_is_booked() {
    Answer answer =
        Caller.from("127.1.0.6", base)
            .post("api/v1/appointments", Wanted.body(SHOP, "A101", House.inDays(10, "16:00")));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().getString("type")).isEqualTo("urn:vitrine:problem:key-missing");
  }

  @Test
  void abuse_56_the_sixty_first_attempt_of_an_address_within_ten_minutes_is_429() {
    for (int i = 0; i < 60; i++) {
      assertThat(book("127.1.5.1", Wanted.body(SHOP, "A101", House.inDays(-1, "10:00"))).status())
          .isEqualTo(422);
    }
    Answer over = book("127.1.5.1", Wanted.body(SHOP, "A101", House.inDays(11, "10:00")));

    assertThat(over.status()).isEqualTo(429);
    assertThat(over.headers()).containsEntry("retry-after", "600");
    assertThat(book("127.1.5.2", Wanted.body(SHOP, "A101", House.inDays(11, "10:00"))).status())
        .as("another address is not punished")
        .isEqualTo(201);
  }

  @Test
  void abuse_57_an_address_with_a_second_header_in_it_is_400() {
    String body =
        Wanted.body(SHOP, "A101", House.inDays(12, "10:00"))
            .replace("claire@example.org", "claire@example.org\\r\\nBcc: all@example.org");
    Answer answer = book("127.1.0.7", body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().getString("type")).isEqualTo("urn:vitrine:problem:line-break");
  }

  @Test
  void abuse_59_a_name_of_ten_thousand_characters_is_cut_and_cannot_turn_the_text_around() {
    String name = "\u202eClaire \u0007🪑 " + "x".repeat(10_000);
    Answer answer =
        book(
            "127.1.0.8",
            Wanted.body(
                SHOP,
                "salon",
                "A101",
                House.inDays(12, "11:00"),
                name.replace("\u0007", "\\u0007"),
                null));

    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    String kept =
        House.text(
            "select customer_name from booking.appointment where number = ?",
            answer.json().getString("number"));
    assertThat(kept).startsWith("Claire 🪑 xxx");
    assertThat(kept.codePointCount(0, kept.length())).isEqualTo(120);
  }

  @Test
  void nobody_can_be_reached_without_address_and_phone() {
    String body =
        Wanted.body(SHOP, "A101", House.inDays(12, "15:00"))
            .replace("\"claire@example.org\"", "null");
    assertThat(refusal(body, 422)).isEqualTo("unreachable");
  }

  @Test
  void abuse_31_a_member_that_is_not_the_callers_to_set_is_400() {
    String body =
        Wanted.body(SHOP, "A101", House.inDays(12, "15:00"))
            .replace("{\"shop\"", "{\"state\":\"KEPT\",\"shop\"");
    assertThat(book("127.1.0.9", body).status()).isEqualTo(400);
  }

  @Test
  void an_appointment_moves_with_its_ticks_and_frees_what_it_held() {
    JsonObject booked =
        book("127.1.0.10", Wanted.body(SHOP, "A101", House.inDays(13, "10:00"))).json();

    Answer moved =
        act(booked, "moves", "{\"from\":\"" + House.inDays(13, "10:30") + "\",\"staff\":null}");

    assertThat(moved.status()).as(moved.body()).isEqualTo(200);
    assertThat(moved.json().getInt("version")).isEqualTo(2);
    assertThat(moved.json().getString("staff")).as("the same person").isEqualTo("A101");
    assertThat(moved.json().getString("state")).isEqualTo("AGREED");
    assertThat(House.unledgered()).isZero();
    assertThat(House.overlaps()).isZero();
  }

  @Test
  void of_ten_who_move_to_one_time_at_once_one_wins_and_the_others_keep_theirs() {
    List<JsonObject> booked = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String time = List.of("10:00", "11:00", "12:00", "14:15", "15:15", "17:00").get(i);
      booked.add(book("127.1.6." + i, Wanted.body(SHOP, "A101", House.inDays(14, time))).json());
    }
    String target = "{\"from\":\"" + House.inDays(15, "10:00") + "\",\"staff\":\"A101\"}";

    List<Answer> answers = Together.at(6, i -> () -> act(booked.get(i), "moves", target));

    assertThat(answers).filteredOn(a -> a.status() == 200).hasSize(1);
    assertThat(answers).filteredOn(a -> a.status() == 409).hasSize(5);
    assertThat(House.overlaps()).isZero();
    assertThat(House.unledgered()).isZero();
  }

  @Test
  void a_cancelled_time_is_free_again_and_stays_cancelled() {
    Instant from = House.inDays(16, "10:00");
    JsonObject booked = book("127.1.0.11", Wanted.body(SHOP, "A101", from)).json();

    assertThat(act(booked, "cancellation", "").status()).isEqualTo(200);
    Answer again = act(booked, "cancellation", "");
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.json().getString("type")).isEqualTo("urn:vitrine:problem:cancelled");
    assertThat(ticksOf(booked.getString("number"))).isZero();
    assertThat(book("127.1.0.11", Wanted.body(SHOP, "A101", from)).status()).isEqualTo(201);
  }

  @Test
  void abuse_53_the_link_of_one_appointment_does_not_open_another() {
    JsonObject mine =
        book("127.1.0.12", Wanted.body(SHOP, "A101", House.inDays(17, "10:00"))).json();
    JsonObject other =
        book("127.1.0.12", Wanted.body(SHOP, "A102", House.inDays(17, "10:00"))).json();
    Caller caller = Caller.from("127.1.0.12", base);
    String path = "api/v1/appointments/" + other.getString("number");

    assertThat(caller.get(path, "Appointment-Link", token(mine)).status()).isEqualTo(404);
    assertThat(caller.post(path + "/cancellation", "", "Appointment-Link", token(mine)).status())
        .isEqualTo(404);
    assertThat(caller.get(path).status()).isEqualTo(404);
    assertThat(caller.get(path, "Appointment-Link", token(other)).status()).isEqualTo(200);
  }

  @Test
  void unknown_shops_and_topics_and_too_many_days_are_refused() {
    Caller caller = Caller.from("127.1.0.13", base);
    assertThat(caller.get("api/v1/free-times?shop=nowhere&topic=salon").status()).isEqualTo(404);
    assertThat(caller.get("api/v1/free-times?shop=quai&topic=gardening").status()).isEqualTo(404);
    assertThat(caller.get("api/v1/free-times?shop=quai&topic=salon&days=61").status())
        .isEqualTo(422);
    assertThat(caller.get("api/v1/free-times?shop=quai&topic=salon&from=tomorrow").status())
        .isEqualTo(422);
  }

  @Test
  void refusals_speak_the_readers_language() {
    String body = Wanted.body(SHOP, "A101", House.inDays(-1, "10:00"));
    assertThat(book("127.1.0.14", body, "Accept-Language", "fr").body())
        .contains("Cette heure est passée");
    assertThat(book("127.1.0.14", body, "Accept-Language", "en").body())
        .contains("That time is past");
  }

  private Answer book(String address, String body, String... headers) {
    String[] all = new String[headers.length + 2];
    System.arraycopy(headers, 0, all, 2, headers.length);
    all[0] = "Idempotency-Key";
    all[1] = Wanted.key();
    return Caller.from(address, base).post("api/v1/appointments", body, all);
  }

  private String refusal(String body, int status) {
    Answer answer = book("127.1.0.20", body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    return answer.json().getString("type").replace("urn:vitrine:problem:", "");
  }

  private Answer act(JsonObject booked, String act, String body) {
    return Caller.from("127.1.0.21", base)
        .post(
            "api/v1/appointments/" + booked.getString("number") + "/" + act,
            body,
            "Appointment-Link",
            token(booked));
  }

  private static String token(JsonObject booked) {
    String link = booked.getString("link");
    return link.substring(link.lastIndexOf('/') + 1);
  }

  private static long ticksOf(String number) {
    return House.count(
        "select count(*) from booking.ledger_tick t join booking.occupation o"
            + " on o.id = t.occupation where o.occupant = ?",
        number);
  }

  private static List<String> timesOf(JsonObject free) {
    return free.getJsonArray("days").getJsonObject(0).getJsonArray("times").stream()
        .map(time -> Instant.parse(time.asJsonObject().getString("from")))
        .map(from -> from.atZone(House.PARIS).toLocalTime().toString())
        .toList();
  }
}
