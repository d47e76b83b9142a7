package io.vitrine.booking.hold;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.appointment.Caller;
import io.vitrine.booking.appointment.Caller.Answer;
import io.vitrine.booking.appointment.House;
import io.vitrine.booking.appointment.Together;
import io.vitrine.booking.appointment.Wanted;
import io.vitrine.testkit.Deployed;
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

/** A time is held for as long as somebody writes her name. */
@ExtendWith(ArquillianExtension.class)
class HoldIT {

  private static final String SHOP = "halle";

  @ArquillianResource private URL url;
  private URI base;

  @BeforeEach
  void house() {
    base = Deployed.at(url);
    House.open(SHOP)
        .adviser("H101", "Camille Roux", "salon")
        .adviser("H102", "Yanis Benali", "salon");
  }

  @Test
  void a_held_time_is_the_holders_alone_and_becomes_her_appointment() {
    Instant from = House.inDays(3, "10:30");
    Answer held = hold("127.2.0.1", null, "H101", from);

    assertThat(held.status()).as(held.body()).isEqualTo(201);
    assertThat(held.json().getString("staff")).isEqualTo("H101");
    assertThat(held.json().isNull("staffName")).as("she never let herself be named").isTrue();
    assertThat(Instant.parse(held.json().getString("lapsesAt"))).isAfter(Instant.now());
    assertThat(
            House.count("select count(*) from booking.time_hold where holder_hash = ?", key(held)))
        .as("the key is not in the table")
        .isZero();
    Answer other = book("127.2.0.2", null, "H101", from);
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.json().getString("type")).isEqualTo("urn:vitrine:problem:taken");
    assertThat(other.json().getJsonArray("alternatives")).hasSize(3);

    Answer mine = book("127.2.0.1", key(held), "H101", from);

    assertThat(mine.status()).as(mine.body()).isEqualTo(201);
    assertThat(holdsOf(held)).isZero();
    assertThat(House.unledgered()).isZero();
  }

  @Test
  void one_hold_does_not_remove_the_time_for_every_adviser() {
    Instant from = House.inDays(4, "11:00");
    String held = hold("127.2.0.3", null, null, from).json().getString("staff");
    String other = held.equals("H101") ? "H102" : "H101";

    assertThat(staffFreeAt(from)).containsExactly(other);
    assertThat(book("127.2.0.4", null, null, from).json().getString("staff")).isEqualTo(other);
  }

  @Test
  void of_twenty_who_hold_one_time_at_once_one_does() {
    Instant from = House.inDays(5, "15:00");

    List<Answer> answers =
        Together.at(20, i -> () -> hold("127.2.1." + (i + 1), null, "H101", from));

    assertThat(answers).filteredOn(a -> a.status() == 201).hasSize(1);
    assertThat(answers).filteredOn(a -> a.status() == 409).hasSize(19);
  }

  @Test
  void a_new_hold_gives_the_old_one_back_and_a_refused_one_keeps_it() {
    Instant first = House.inDays(6, "10:00");
    Instant second = House.inDays(6, "15:00");
    Instant third = House.inDays(6, "16:30");
    book("127.2.0.5", null, "H101", third);
    Answer held = hold("127.2.0.6", null, "H101", first);
    assertThat(staffFreeAt(first)).containsExactly("H102");

    assertThat(hold("127.2.0.6", key(held), "H101", third).status()).isEqualTo(409);
    assertThat(staffFreeAt(first)).as("still hers").containsExactly("H102");

    assertThat(hold("127.2.0.6", key(held), "H101", second).status()).isEqualTo(201);
    assertThat(staffFreeAt(first)).containsExactly("H101", "H102");
    assertThat(staffFreeAt(second)).containsExactly("H102");

    assertThat(
            Caller.from("127.2.0.6", base).delete("api/v1/holds", "Holder-Key", key(held)).status())
        .isEqualTo(204);
    assertThat(staffFreeAt(second)).containsExactly("H101", "H102");
  }

  @Test
  void a_hold_may_overlap_the_holders_own_old_one() {
    Answer held = hold("127.2.0.7", null, "H101", House.inDays(7, "10:00"));

    Answer later = hold("127.2.0.7", key(held), "H101", House.inDays(7, "10:15"));

    assertThat(later.status()).as(later.body()).isEqualTo(201);
  }

  @Test
  void a_hold_lapses_by_time_without_anything_having_to_run() {
    Instant from = House.inDays(8, "10:00");
    Answer held = hold("127.2.0.8", null, "H101", from);
    lapse(held);

    assertThat(staffFreeAt(from)).containsExactly("H101", "H102");
    assertThat(book("127.2.0.9", null, "H101", from).status()).isEqualTo(201);
    Answer late = book("127.2.0.8", key(held), "H101", from);
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.json().getJsonArray("alternatives")).hasSize(3);
    assertThat(House.unledgered()).isZero();
  }

  @Test
  void a_lapsed_hold_that_nobody_took_over_still_books() {
    Instant from = House.inDays(9, "10:00");
    Answer held = hold("127.2.0.10", null, "H101", from);
    lapse(held);

    assertThat(book("127.2.0.10", key(held), "H101", from).status()).isEqualTo(201);
  }

  @Test
  void one_address_holds_ten_times_at_most() {
    for (int i = 0; i < 10; i++) {
      Answer held =
          hold("127.2.0.11", null, i % 2 == 0 ? "H101" : "H102", House.inDays(20 + i, "10:00"));
      assertThat(held.status()).as(held.body()).isEqualTo(201);
    }
    Answer over = hold("127.2.0.11", null, "H101", House.inDays(40, "10:00"));

    assertThat(over.status()).isEqualTo(429);
    assertThat(over.json().getString("type")).isEqualTo("urn:vitrine:problem:too-many-holds");
    assertThat(staffFreeAt(House.inDays(40, "10:00"))).containsExactly("H101", "H102");
    assertThat(hold("127.2.0.12", null, "H101", House.inDays(40, "10:00")).status()).isEqualTo(201);
  }

  @Test
  void of_many_parallel_holds_of_one_address_ten_stand() {
    List<Answer> answers =
        Together.at(14, i -> () -> hold("127.2.0.13", null, "H102", House.inDays(41 + i, "14:15")));

    assertThat(answers).filteredOn(a -> a.status() == 201).hasSizeLessThanOrEqualTo(10);
    assertThat(answers).extracting(Answer::status).doesNotContain(500);
    assertThat(
            House.count(
                "select max(c) from (select count(*) as c from booking.time_hold"
                    + " group by address) x"))
        .isLessThanOrEqualTo(10);
  }

  @Test
  void the_sixty_first_wish_of_an_address_in_ten_minutes_is_429() {
    for (int i = 0; i < 60; i++) {
      assertThat(hold("127.2.0.14", null, "H101", House.inDays(-1, "10:00")).status())
          .isEqualTo(422);
    }
    Answer over = hold("127.2.0.14", null, "H101", House.inDays(10, "10:00"));
    assertThat(over.status()).isEqualTo(429);
    assertThat(over.headers()).containsEntry("retry-after", "600");
  }

  @Test
  void what_cannot_be_held_is_refused_with_a_reason() {
    assertThat(hold("127.2.0.15", null, "H101", House.inDays(3, "10:07")).status()).isEqualTo(409);
    assertThat(hold("127.2.0.15", "short", "H101", House.inDays(3, "10:00")).status())
        .isEqualTo(422);
    Caller caller = Caller.from("127.2.0.15", base);
    assertThat(caller.post("api/v1/holds", "{\"shop\":\"halle\"}").status()).isEqualTo(422);
    assertThat(caller.post("api/v1/holds", "{\"role\":\"ADMIN\"}").status()).isEqualTo(400);
    assertThat(
            caller
                .post(
                    "api/v1/holds",
                    body("H101", House.inDays(3, "10:00")).replace("halle", "nulle"))
                .status())
        .isEqualTo(404);
    assertThat(caller.delete("api/v1/holds").status()).isEqualTo(400);
  }

  private Answer hold(String address, String key, String staff, Instant from) {
    String[] headers = key == null ? new String[0] : new String[] {"Holder-Key", key};
    return Caller.from(address, base).post("api/v1/holds", body(staff, from), headers);
  }

  private static String body(String staff, Instant from) {
    String who = staff == null ? "null" : "\"" + staff + "\"";
    return """
    {"shop":"halle","topic":"salon","staff":%s,"from":"%s","language":"fr"}"""
        .formatted(who, from);
  }

  private Answer book(String address, String holder, String staff, Instant from) {
    String[] headers =
        holder == null
            ? new String[] {"Idempotency-Key", Wanted.key()}
            : new String[] {"Idempotency-Key", Wanted.key(), "Holder-Key", holder};
    return Caller.from(address, base)
        .post("api/v1/appointments", Wanted.body(SHOP, staff, from), headers);
  }

  private List<String> staffFreeAt(Instant from) {
    String day = from.atZone(House.PARIS).toLocalDate().toString();
    JsonObject free =
        Caller.from("127.2.0.99", base)
            .get("api/v1/free-times?shop=halle&topic=salon&language=fr&days=1&from=" + day)
            .json();
    return free.getJsonArray("days").getJsonObject(0).getJsonArray("times").stream()
        .map(time -> time.asJsonObject())
        .filter(time -> time.getString("from").equals(from.toString()))
        .flatMap(time -> time.getJsonArray("staff").stream())
        .map(staff -> ((jakarta.json.JsonString) staff).getString())
        .toList();
  }

  private static String key(Answer held) {
    return held.json().getString("holderKey");
  }

  private static long holdsOf(Answer held) {
    return House.count(
        "select count(*) from booking.time_hold where staff = ? and from_at ="
            + " cast(? as timestamp with time zone)",
        held.json().getString("staff"),
        held.json().getString("from"));
  }

  /** As if its minutes had passed. */
  private static void lapse(Answer held) {
    House.run(
        "update booking.occupation set lapses_at = current_timestamp - interval '1' minute where"
            + " occupant in (select id from booking.time_hold where staff = ? and from_at ="
            + " cast(? as timestamp with time zone))",
        held.json().getString("staff"),
        held.json().getString("from"));
    House.run(
        "update booking.time_hold set lapses_at = current_timestamp - interval '1' minute where"
            + " staff = ? and from_at = cast(? as timestamp with time zone)",
        held.json().getString("staff"),
        held.json().getString("from"));
  }
}
