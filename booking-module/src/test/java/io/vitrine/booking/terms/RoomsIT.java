package io.vitrine.booking.terms;

import static io.vitrine.booking.terms.Managing.revision;
import static io.vitrine.booking.terms.Managing.type;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.appointment.Caller;
import io.vitrine.booking.appointment.Caller.Answer;
import io.vitrine.booking.appointment.House;
import io.vitrine.booking.appointment.Together;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
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

/** Advice that takes a room, and advice that takes two people, as managers enter it. */
@ExtendWith(ArquillianExtension.class)
class RoomsIT {

  private static final String SHOP = "butte";
  private static final String DRAWN = "dessin";
  private static final String PAIR = "paire";
  private static final List<String> TEAM = List.of("K901", "K902", "K903", "K904");

  @ArquillianResource private URL url;
  private URI base;
  private Managing manager;

  @BeforeEach
  void house() {
    base = Deployed.at(url);
    Managing.topic(DRAWN);
    Managing.topic(PAIR);
    House shop = House.open(SHOP);
    manager = new Managing(SHOP, base);
    for (String staff : TEAM) {
      shop.adviser(staff, "Personne " + staff, DRAWN);
      manager.put("shops/butte/skills/" + staff + "/" + PAIR, "{\"level\":2}");
    }
    enter("butte-table", "table", true);
    needs(DRAWN, "{\"advisers\":1,\"roomKind\":\"table\"}");
    needs(PAIR, "{\"advisers\":2}");
  }

  @Test
  void a_topic_that_takes_a_room_is_free_only_while_the_room_is() {
    Instant ten = House.inDays(3, "10:00");
    assertThat(manager.freeAt(DRAWN, ten)).containsExactlyInAnyOrderElementsOf(TEAM);

    Answer first = manager.book("127.9.1.1", DRAWN, "K901", ten);

    assertThat(first.status()).as(first.body()).isEqualTo(201);
    assertThat(room(first)).isEqualTo("butte-table");
    assertThat(manager.freeAt(DRAWN, ten)).as("three are free, the table is not").isEmpty();
    assertThat(manager.book("127.9.1.1", DRAWN, "K902", ten).status()).isEqualTo(409);
    assertThat(reasons("K902", DRAWN, ten)).contains("ROOM_TAKEN");
    assertThat(manager.freeAt(PAIR, ten)).as("needs no table").isNotEmpty();

    Answer later = manager.book("127.9.1.1", DRAWN, "K902", House.inDays(3, "15:00"));
    assertThat(move(later, ten).status()).as("onto the taken table").isEqualTo(409);
  }

  @Test
  void a_second_room_of_the_kind_takes_a_second_appointment_and_one_out_of_use_none() {
    Instant ten = House.inDays(4, "10:00");
    enter("butte-table-2", "table", true);
    Answer first = manager.book("127.9.1.2", DRAWN, "K901", ten);
    Answer second = manager.book("127.9.1.2", DRAWN, "K902", ten);
    assertThat(List.of(room(first), room(second)))
        .containsExactlyInAnyOrder("butte-table", "butte-table-2");

    enter("butte-table-2", "table", false);

    assertThat(House.text("select state from booking.appointment where number = ?", of(second)))
        .as("who has it keeps it")
        .isEqualTo("AGREED");
    assertThat(manager.book("127.9.1.2", DRAWN, "K903", House.inDays(4, "14:15")).status())
        .isEqualTo(201);
    assertThat(manager.book("127.9.1.2", DRAWN, "K904", House.inDays(4, "14:15")).status())
        .isEqualTo(409);
    JsonObject listed = manager.get("shops/butte/rooms").json();
    assertThat(listed.getJsonArray("items").getValuesAs(JsonObject.class))
        .extracting(it -> it.getString("room") + " " + it.getBoolean("inUse"))
        .contains("butte-table true", "butte-table-2 false");
    assertThat(
            House.count(
                "select count(*) from booking.terms_audit where subject = 'shop butte'"
                    + " and act = 'ROOM' and by_staff = 'S390'"))
        .isPositive();
  }

  @Test
  void of_many_who_want_the_one_room_at_the_same_moment_one_gets_it() {
    Instant ten = House.inDays(5, "10:00");

    List<Answer> answers =
        Together.at(
            12,
            i ->
                () ->
                    manager.book(
                        "127.9.2." + i,
                        DRAWN,
                        i % 3 == 0 ? null : TEAM.get(i % 4),
                        ten.plusSeconds(900L * (i % 2))));

    assertThat(answers).extracting(Answer::status).isSubsetOf(201, 409);
    assertThat(answers).filteredOn(a -> a.status() == 201).hasSize(1);
    nothingOverlaps();
  }

  @Test
  void of_many_who_want_two_people_nobody_gets_somebody_twice() {
    Instant ten = House.inDays(6, "10:00");

    List<Answer> answers =
        Together.at(
            12,
            i ->
                () ->
                    i % 4 == 3
                        ? manager.book("127.9.3." + i, DRAWN, TEAM.get(i % 4), ten)
                        : manager.book(
                            "127.9.3." + i, PAIR, i % 2 == 0 ? null : TEAM.get(i % 4), ten));

    assertThat(answers).extracting(Answer::status).isSubsetOf(201, 409);
    assertThat(answers).filteredOn(a -> a.status() == 201).hasSizeBetween(1, 3);
    nothingOverlaps();
    int left = manager.freeAt(PAIR, ten).size();
    long busy =
        House.count(
            "select count(*) from booking.occupation o where o.resource like 'adviser:K90%'"
                + " and o.from_tick <= ? and o.until_tick > ?",
            ten.getEpochSecond() / 300, ten.getEpochSecond() / 300);
    assertThat(left).as("two are needed, " + busy + " are busy").isEqualTo(busy > 2 ? 0 : 4 - busy);
  }

  @Test
  void advice_in_a_pair_takes_both_and_is_not_offered_where_one_is_alone() {
    Instant ten = House.inDays(7, "10:00");
    Answer booked = manager.book("127.9.1.3", PAIR, "K901", ten);
    assertThat(booked.status()).as(booked.body()).isEqualTo(201);
    String colleague =
        House.text("select colleague from booking.appointment where number = ?", of(booked));
    assertThat(TEAM).contains(colleague).doesNotContain("K901" + colleague);
    assertThat(manager.freeAt(DRAWN, ten)).hasSize(2).doesNotContain("K901", colleague);

    Answer third = manager.book("127.9.1.3", DRAWN, null, ten);
    assertThat(third.status()).isEqualTo(201);

    assertThat(manager.freeAt(PAIR, ten)).as("one is left alone").isEmpty();
    String alone =
        TEAM.stream()
            .filter(
                it ->
                    !it.equals("K901")
                        && !it.equals(colleague)
                        && !it.equals(
                            House.text(
                                "select staff from booking.appointment where number = ?",
                                of(third))))
            .findFirst()
            .orElseThrow();
    assertThat(reasons(alone, PAIR, ten)).contains("NO_COLLEAGUE");
    nothingOverlaps();
  }

  @Test
  void what_a_topic_takes_shows_its_effect_before_it_is_said() {
    long seen = revision(manager.get("topics/paire/needs"));
    Answer foreseen =
        manager.post("topics/paire/needs/effects", "{\"advisers\":2,\"roomKind\":\"nulle-part\"}");

    assertThat(foreseen.status()).as(foreseen.body()).isEqualTo(200);
    JsonObject effect = foreseen.json().getJsonArray("shops").getJsonObject(0);
    assertThat(effect.getInt("timesBefore")).isPositive();
    assertThat(effect.getInt("timesAfter")).as("no shop has such a room").isZero();
    assertThat(revision(manager.get("topics/paire/needs"))).isEqualTo(seen);
    assertThat(manager.get("topics/paire/needs").json().getInt("advisers")).isEqualTo(2);
  }

  @Test
  void walk_ins_are_promised_nothing_that_takes_a_room_or_two_people() {
    for (String topic : List.of(DRAWN, PAIR)) {
      Answer told =
          Caller.from("127.9.1.4", base)
              .get(
                  "api/v1/walk-in-queue?shop=butte&topics=" + topic + "," + topic,
                  "Authorization",
                  People.service("store", "booking"));
      assertThat(told.status()).as(told.body()).isEqualTo(200);
      assertThat(told.json().getJsonArray("turns")).isEmpty();
    }
  }

  /** Whatever the hour: at night there is nothing to promise. */
  @Test
  void a_queue_is_promised_times_by_those_who_know_what_each_waits_for() {
    House.open("passerelle").adviser("W731", "Camille Roux", "salon");
    Instant asked = Instant.now();
    Answer told = queue("shop=passerelle&topics=salon,nothing,salon");
    assertThat(told.status()).as(told.body()).isEqualTo(200);
    for (JsonObject turn : told.json().getJsonArray("turns").getValuesAs(JsonObject.class)) {
      assertThat(turn.getInt("place")).isIn(1, 3);
      assertThat(turn.getString("topic")).isEqualTo("salon");
      assertThat(Instant.parse(turn.getString("from"))).isAfterOrEqualTo(asked);
    }
    assertThat(queue("shop=passerelle&topics=").status()).isEqualTo(422);
    assertThat(queue("shop=passerelle&topics=" + "salon,".repeat(40) + "salon").status())
        .isEqualTo(422);
    assertThat(queue("shop=nowhere&topics=salon").status()).isEqualTo(404);
    assertThat(
            Caller.from("127.9.1.4", base)
                .get("api/v1/walk-in-queue?shop=passerelle&topics=salon")
                .status())
        .isEqualTo(401);
  }

  private Answer queue(String question) {
    return Caller.from("127.9.1.4", base)
        .get(
            "api/v1/walk-in-queue?" + question,
            "Authorization",
            People.service("store", "booking"));
  }

  @Test
  void what_makes_no_room_and_no_needs_is_refused_with_a_reason() {
    House.open("rade");
    Managing other = new Managing("rade", base);
    Answer elsewhere = other.put("shops/rade/rooms/butte-table", room("table", true));
    assertThat(elsewhere.status()).isEqualTo(409);
    assertThat(type(elsewhere)).isEqualTo("terms-room-elsewhere");
    assertThat(manager.put("shops/rade/rooms/rade-table", room("table", true)).status())
        .isEqualTo(403);
    assertThat(manager.put("shops/butte/rooms/Grande%20Salle", room("table", true)).status())
        .isEqualTo(422);
    assertThat(manager.put("shops/butte/rooms/butte-x", room("", true)).status()).isEqualTo(422);
    assertThat(manager.put("shops/butte/rooms/butte-x", "{\"kind\":\"table\"}").status())
        .isEqualTo(422);

    long seen = revision(manager.get("topics/paire/needs"));
    assertThat(manager.put("topics/paire/needs", seen, "{\"advisers\":3}").status()).isEqualTo(422);
    assertThat(manager.put("topics/paire/needs", seen, "{}").status()).isEqualTo(422);
    assertThat(manager.put("topics/paire/needs", "{\"advisers\":2}").status()).isEqualTo(428);
    Answer stale = manager.put("topics/paire/needs", seen - 1, "{\"advisers\":1}");
    assertThat(stale.status()).isEqualTo(412);
    assertThat(type(stale)).isEqualTo("terms-stale");
    Answer unknown = manager.put("topics/nichts/needs", 0, "{\"advisers\":1}");
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(manager.get("topics/nichts/needs").status()).isEqualTo(404);
    assertThat(
            Http.get(
                    base,
                    "api/v1/shops/butte/rooms",
                    "Authorization",
                    "Bearer " + People.ticket("K901", "A", Role.ADVISER, SHOP))
                .statusCode())
        .isEqualTo(403);
    assertThat(Http.get(base, "api/v1/shops/butte/rooms").statusCode()).isEqualTo(401);
  }

  private void enter(String code, String kind, boolean inUse) {
    Answer entered = manager.put("shops/butte/rooms/" + code, room(kind, inUse));
    assertThat(entered.status()).as(entered.body()).isEqualTo(200);
  }

  private static String room(String kind, boolean inUse) {
    return """
    {"kind":"%s","name":{"fr":"La table","en":"The table"},"inUse":%s}"""
        .formatted(kind, inUse);
  }

  private void needs(String topic, String body) {
    String path = "topics/" + topic + "/needs";
    Answer said = manager.put(path, revision(manager.get(path)), body);
    assertThat(said.status()).as(said.body()).isEqualTo(200);
  }

  private List<String> reasons(String staff, String topic, Instant at) {
    return manager
        .get("time-reasons?shop=butte&language=fr&topic=" + topic + "&staff=" + staff + "&at=" + at)
        .json()
        .getJsonArray("reasons")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(it -> it.getString("reason"))
        .toList();
  }

  private Answer move(Answer booked, Instant to) {
    String link = booked.json().getString("link");
    return Caller.from("127.9.1.1", base)
        .post(
            "api/v1/appointments/" + of(booked) + "/moves",
            "{\"from\":\"" + to + "\"}",
            "Appointment-Link",
            link.substring(link.lastIndexOf('/') + 1));
  }

  private static String of(Answer booked) {
    return booked.json().getString("number");
  }

  private static String room(Answer booked) {
    return House.text("select room from booking.appointment where number = ?", of(booked));
  }

  /** Neither a room nor a person, as lead or beside, is promised twice at any moment. */
  private static void nothingOverlaps() {
    assertThat(House.unledgered()).isZero();
    assertThat(House.overlaps()).isZero();
    assertThat(
            House.count(
                "select count(*) from booking.appointment a join booking.appointment b"
                    + " on a.number < b.number and a.busy_from < b.busy_until"
                    + " and b.busy_from < a.busy_until and (a.room = b.room"
                    + " or a.staff = b.colleague or a.colleague = b.staff"
                    + " or a.colleague = b.colleague)"
                    + " where a.state in ('AGREED', 'KEPT') and b.state in ('AGREED', 'KEPT')"))
        .isZero();
  }
}
