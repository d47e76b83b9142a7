package io.vitrine.booking.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.appointment.Awaited;
import io.vitrine.booking.appointment.Caller;
import io.vitrine.booking.appointment.Caller.Answer;
import io.vitrine.booking.appointment.House;
import io.vitrine.booking.appointment.Together;
import io.vitrine.booking.appointment.Wanted;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.People;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URL;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Workshops: planned by a manager, reserved by customers, never overbooked. */
@ExtendWith(ArquillianExtension.class)
class ReservationIT {

  private static final String SHOP = "serre";
  private static final String PLANNED = "api/v1/shops/" + SHOP + "/planned-workshops";
  private static final String OWN = "api/v1/workshop-reservations/own";

  @ArquillianResource private URL url;
  private URI base;

  @BeforeEach
  void house() {
    base = Deployed.at(url);
    House.open(SHOP)
        .adviser("U101", "Camille Roux", "salon")
        .adviser("U102", "Yanis Benali", "salon")
        .adviser("U103", "Nina Perrin", "literie");
    if (House.count("select count(*) from booking.room where room = 'serre-atelier'") == 0) {
      House.run(
          "insert into booking.room (room, shop, kind, name_fr, name_en, in_use)"
              + " values ('serre-atelier', 'serre', 'atelier', 'L’atelier', 'The studio', true)");
    }
  }

  @Test
  void of_forty_who_want_the_last_four_places_four_get_one_and_the_others_other_dates() {
    String number = open("U101", House.inDays(11, "20:00"), 12, null);
    String other = open("U101", House.inDays(18, "20:00"), 12, number);
    reserved(number, 4, "Anne");
    reserved(number, 4, "Brice");

    List<Answer> answers = Together.at(40, i -> one(number, i));

    assertThat(answers.stream().filter(a -> a.status() == 201)).hasSize(4);
    List<Answer> refused = answers.stream().filter(a -> a.status() != 201).toList();
    assertThat(refused).extracting(Answer::status).containsOnly(409);
    for (Answer no : refused) {
      assertThat(no.json().getString("type")).isEqualTo("urn:vitrine:problem:workshop-full");
      assertThat(no.json().getBoolean("waitingList")).isTrue();
      assertThat(no.json().getJsonArray("alternatives").getJsonObject(0).getString("number"))
          .isEqualTo(other);
    }
    assertThat(sum(number)).isEqualTo(12);
    assertThat(taken(number)).isEqualTo(12);
    assertThat(letters(number, "RESERVED")).as("each has one letter").isEqualTo(6);
  }

  private Callable<Answer> one(String number, int i) {
    return () ->
        Caller.from("127.7.1." + (i + 1), base)
            .post(
                "api/v1/workshops/" + number + "/reservations",
                body(1, "Gast" + i, false),
                "Idempotency-Key",
                Wanted.key());
  }

  @Test
  void the_same_form_sent_twice_is_one_reservation() {
    String number = open("U101", House.inDays(12, "20:00"), 12, null);
    String key = Wanted.key();
    String path = "api/v1/workshops/" + number + "/reservations";
    Caller anne = Caller.from("127.7.0.1", base);

    List<Answer> answers =
        Together.at(5, i -> () -> anne.post(path, body(2, "Anne", false), "Idempotency-Key", key));

    assertThat(answers).extracting(Answer::status).containsOnly(201);
    assertThat(answers.stream().map(a -> a.json().getString("link")).distinct()).hasSize(1);
    assertThat(sum(number)).isEqualTo(2);
    Answer other = anne.post(path, body(3, "Anne", false), "Idempotency-Key", key);
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.json().getString("type")).isEqualTo("urn:vitrine:problem:key-reused");
  }

  @Test
  void places_given_back_are_offered_to_whoever_waits_longest_one_person_at_a_time() {
    String number = open("U102", House.inDays(11, "20:00"), 4, null);
    String two = reserved(number, 2, "Anne");
    String both = reserved(number, 2, "Brice");
    String first = waits(number, 2, "Chloe");
    String second = waits(number, 1, "Driss");
    assertThat(own(second).getInt("rank")).isEqualTo(2);

    assertThat(post(two, "changes", "{\"places\":1}").status()).isEqualTo(200);
    assertThat(own(first).getString("state")).as("one is not enough for two").isEqualTo("WAITING");
    assertThat(own(second).getString("state")).isEqualTo("OFFERED");
    assertThat(reserve(number, 1, "Emma").status()).as("kept for Driss").isEqualTo(409);
    onlyLookingTakesNothing(second);
    assertThat(post(second, "acceptance", "").json().getString("state")).isEqualTo("RESERVED");
    assertThat(post(second, "acceptance", "").status()).as("said twice").isEqualTo(200);

    assertThat(post(both, "cancellation", "").json().getString("state")).isEqualTo("GIVEN_BACK");
    assertThat(post(both, "cancellation", "").status()).as("said twice").isEqualTo(200);
    assertThat(own(first).getString("state")).isEqualTo("OFFERED");
    String third = waits(number, 2, "Farid");
    House.run(
        "update booking.reservation set offered_until = ? where link_hash = ?",
        Instant.now().minusSeconds(1).atOffset(ZoneOffset.UTC),
        io.vitrine.booking.appointment.LinkTokens.hash(first));
    awaitState(third, "OFFERED");
    assertThat(own(first).getString("state")).isEqualTo("LAPSED");
    assertThat(post(first, "acceptance", "").status()).isEqualTo(409);
    assertThat(post(third, "cancellation", "").status()).isEqualTo(200);

    assertThat(sum(number)).isEqualTo(2);
    assertThat(taken(number)).isEqualTo(2);
    assertThat(letters(number, "OFFERED")).isEqualTo(3);
    assertThat(letters(number, "IN_LINE")).isEqualTo(3);
  }

  @Test
  void a_workshop_over_what_is_promised_is_refused_with_the_list_and_nothing_is_booked_over_it() {
    Instant eleven = House.inDays(13, "11:00");
    Answer booked = book("U101", eleven);
    assertThat(booked.status()).isEqualTo(201);

    Answer over =
        plan(wanted("U101", "U103", "serre-atelier", House.inDays(13, "10:00"), 12, null));
    assertThat(over.status()).as(over.body()).isEqualTo(409);
    JsonObject clash = over.json().getJsonArray("clashes").getJsonObject(0);
    assertThat(clash.getString("about")).isEqualTo(booked.json().getString("number"));
    assertThat(clash.getString("who")).isEqualTo("Camille Roux");

    Instant ten = House.inDays(14, "10:00");
    Answer planned = plan(wanted("U101", "U103", "serre-atelier", ten, 12, null));
    assertThat(planned.status()).as(planned.body()).isEqualTo(201);
    String number = planned.json().getString("number");
    assertThat(book("U101", ten.plusSeconds(3600)).status()).as("a draft counts").isEqualTo(409);
    String why =
        manager()
            .get(
                "api/v1/time-reasons?shop="
                    + SHOP
                    + "&topic=salon&language=fr&staff=U101&at="
                    + ten,
                "Cookie",
                cookie())
            .body();
    assertThat(why).contains("EVENT", "Couleurs et matières");
    Answer absence =
        manager()
            .post(
                "api/v1/shops/" + SHOP + "/absences",
                "{\"staff\":\"U103\",\"kind\":\"HOLIDAY\",\"from\":\"%s\",\"to\":\"%s\"}"
                    .formatted(ten, ten.plusSeconds(3600)),
                "Cookie",
                cookie());
    assertThat(absence.json().getString("type")).isEqualTo("urn:vitrine:problem:absence-event");
    Answer room = plan(wanted("U102", null, "serre-atelier", ten.plusSeconds(7200), 8, null));
    assertThat(room.json().getJsonArray("clashes").getJsonObject(0).getString("who"))
        .as("the room is tidied up until then")
        .isEqualTo("serre-atelier");
    assertThat(Http.get(base, base.getPath() + "api/v1/workshops/" + number).statusCode())
        .as("customers see no draft")
        .isEqualTo(404);

    assertThat(act(number, "cancellation", "{\"reason\":\"\"}").status()).isEqualTo(200);
    assertThat(book("U101", ten.plusSeconds(3600)).status()).isEqualTo(201);
    assertThat(House.unledgered()).isZero();
    assertThat(House.overlaps()).isZero();
  }

  @Test
  void of_two_managers_who_plan_the_same_host_at_once_one_does() {
    Instant at = House.inDays(15, "20:00");
    List<Answer> answers =
        Together.at(
            8,
            i ->
                () ->
                    plan(wanted(i % 2 == 0 ? "U102" : "U103", null, "serre-atelier", at, 8, null)));

    assertThat(answers.stream().filter(a -> a.status() == 201)).hasSize(1);
    assertThat(answers.stream().filter(a -> a.status() == 409)).hasSize(7);
  }

  @Test
  void who_reserved_is_told_of_another_time_and_of_a_workshop_that_is_called_off() {
    String number = open("U103", House.inDays(16, "20:00"), 2, null);
    String other = open("U103", House.inDays(23, "20:00"), 8, number);
    String anne = reserved(number, 2, "Anne");
    String brice = waits(number, 1, "Brice");

    JsonObject seen = manager().get(PLANNED + "/" + number, "Cookie", cookie()).json();
    String later = wanted("U103", null, null, House.inDays(16, "20:30"), 2, null);
    assertThat(change(number, null, later).status()).isEqualTo(428);
    assertThat(change(number, "\"77\"", later).status()).isEqualTo(412);
    assertThat(
            change(
                    number,
                    "\"" + seen.getInt("revision") + "\"",
                    later.replace("\"places\":2", "\"places\":1"))
                .json()
                .getString("type"))
        .isEqualTo("urn:vitrine:problem:workshop-too-small");
    assertThat(change(number, "\"" + seen.getInt("revision") + "\"", later).status())
        .isEqualTo(200);
    assertThat(letters(number, "RESCHEDULED")).isEqualTo(1);

    assertThat(act(number, "cancellation", "{\"reason\":\"Dégât des eaux\"}").status())
        .isEqualTo(200);
    assertThat(act(number, "cancellation", "{}").status()).as("said twice").isEqualTo(200);

    assertThat(own(anne).getString("state")).isEqualTo("CALLED_OFF");
    assertThat(own(brice).getString("state")).isEqualTo("CALLED_OFF");
    assertThat(letters(number, "CALLED_OFF")).as("everybody once").isEqualTo(2);
    String letter = letter(number, "CALLED_OFF", "anne", "text_body");
    assertThat(letter).contains("désolés", "Dégât des eaux", "/booking/workshop/" + other);
    assertThat(letter(number, "CALLED_OFF", "anne", "calendar_method")).isEqualTo("CANCEL");
    String uid = line(letter(number, "RESERVED", "anne", "calendar"), "UID:");
    assertThat(line(letter(number, "CALLED_OFF", "anne", "calendar"), "UID:")).isEqualTo(uid);
    assertThat(
            List.of("RESERVED", "RESCHEDULED", "CALLED_OFF").stream()
                .map(kind -> line(letter(number, kind, "anne", "calendar"), "SEQUENCE:"))
                .map(text -> Integer.parseInt(text.substring(9)))
                .toList())
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(
            House.count(
                "select count(*) from booking.occupation where kind = 'EVENT' and occupant = ?",
                number))
        .isZero();
    assertThat(reserve(number, 1, "Zoe").json().getString("type"))
        .isEqualTo("urn:vitrine:problem:workshop-called-off");
  }

  @Test
  void more_places_go_to_the_line_first() {
    String number = open("U103", House.inDays(17, "20:00"), 1, null);
    reserved(number, 1, "Anne");
    String waiting = waits(number, 2, "Brice");
    JsonObject seen = manager().get(PLANNED + "/" + number, "Cookie", cookie()).json();

    String more = wanted("U103", null, null, House.inDays(17, "20:00"), 3, null);
    assertThat(change(number, "\"" + seen.getInt("revision") + "\"", more).status()).isEqualTo(200);

    assertThat(own(waiting).getString("state")).isEqualTo("OFFERED");
    assertThat(letters(number, "RESCHEDULED")).as("nothing moved").isZero();
  }

  @Test
  void what_cannot_be_reserved_is_refused() {
    String number = open("U102", House.inDays(18, "20:00"), 6, null);
    assertThat(type(reserve(number, 5, "Anne"))).isEqualTo("urn:vitrine:problem:invalid");
    assertThat(type(reserve("NOSUCH", 1, "Anne")))
        .isEqualTo("urn:vitrine:problem:unknown-workshop");
    String path = "api/v1/workshops/" + number + "/reservations";
    Caller caller = Caller.from("127.7.0.2", base);
    String fine = body(1, "Anne", false);
    assertThat(type(caller.post(path, fine))).isEqualTo("urn:vitrine:problem:key-missing");
    assertThat(type(send(caller, path, fine.replace("Anne", "An\\r\\nne"))))
        .isEqualTo("urn:vitrine:problem:line-break");
    assertThat(type(send(caller, path, fine.replace("\"anne@example.org\"", "null"))))
        .isEqualTo("urn:vitrine:problem:unreachable");
    String byPhone =
        body(1, "Anne", true)
            .replace("\"anne@example.org\"", "null")
            .replace("\"phone\":null", "\"phone\":\"+33 6 99 00 00 01\"");
    assertThat(type(send(caller, path, byPhone))).isEqualTo("urn:vitrine:problem:email-missing");
    assertThat(
            send(caller, path, fine.replace("\"places\":1", "\"places\":1,\"price\":0")).status())
        .isEqualTo(400);

    String mine = reserved(number, 1, "Anne");
    assertThat(post(mine, "changes", "{\"places\":9}").status()).isEqualTo(422);
    assertThat(post("AAAAAAAAAAAAAAAAAAAAAA", "cancellation", "").status()).isEqualTo(404);
    House.run(
        "update booking.workshop set reserve_until = ? where number = ?",
        Instant.now().minusSeconds(60).atOffset(ZoneOffset.UTC),
        number);
    assertThat(type(reserve(number, 1, "Zoe"))).isEqualTo("urn:vitrine:problem:reserving-over");
    assertThat(type(post(mine, "changes", "{\"places\":2}")))
        .isEqualTo("urn:vitrine:problem:reserving-over");
    assertThat(post(mine, "cancellation", "").status())
        .as("giving back is possible")
        .isEqualTo(200);
  }

  @Test
  void a_shop_lists_what_is_open_and_says_when_nothing_changed() {
    String number = open("U102", House.inDays(19, "20:00"), 6, null);
    String path = "api/v1/shops/" + SHOP + "/workshops?page=1&size=100";
    Answer list = Caller.from("127.7.0.3", base).get(path);
    assertThat(list.status()).isEqualTo(200);
    assertThat(list.body()).contains(number, "\"left\":6").doesNotContain("U102");
    String tag = list.headers().get("etag");
    Answer one = Caller.from("127.7.0.3", base).get("api/v1/workshops/" + number);
    assertThat(
            Caller.from("127.7.0.3", base)
                .get("api/v1/workshops/" + number, "If-None-Match", one.headers().get("etag"))
                .status())
        .isEqualTo(304);
    reserved(number, 1, "Anne");
    assertThat(Caller.from("127.7.0.3", base).get(path, "If-None-Match", tag).status())
        .isEqualTo(200);
    assertThat(Caller.from("127.7.0.3", base).get(path.replace("=100", "=101")).status())
        .isEqualTo(422);
    assertThat(
            Caller.from("127.7.0.3", base)
                .get(path.replace("page=1", "page=2"))
                .json()
                .getJsonArray("items"))
        .isEmpty();
  }

  @Test
  void managers_of_the_shop_plan_see_who_comes_and_mark_who_came_and_nobody_else_does() {
    String number = open("U101", House.inDays(20, "20:00"), 3, null);
    reserved(number, 2, "Anne");
    waits(number, 4, "Brice");
    waits(number, 4, "Chloe");
    Answer list = manager().get(PLANNED + "/" + number + "/reservations", "Cookie", cookie());
    assertThat(list.json().getInt("total")).isEqualTo(3);
    JsonObject anne = list.json().getJsonArray("items").getJsonObject(0);
    assertThat(anne.getString("name")).isEqualTo("Anne");
    String mark = PLANNED + "/" + number + "/reservations/" + anne.getString("id") + "/attendance";
    assertThat(manager().post(mark, "{\"came\":2}", "Cookie", cookie()).json().getInt("came"))
        .isEqualTo(2);
    assertThat(type(manager().post(mark, "{\"came\":3}", "Cookie", cookie())))
        .isEqualTo("urn:vitrine:problem:more-came");
    assertThat(manager().get(PLANNED, "Cookie", cookie()).body()).contains(number);

    String adviser = "vitrine_ticket=" + People.ticket("U102", "Yanis", Role.ADVISER, SHOP);
    String stranger = "vitrine_ticket=" + People.ticket("U900", "Max", Role.MANAGER, "elsewhere");
    for (String who : List.of(adviser, stranger)) {
      assertThat(manager().get(PLANNED, "Cookie", who).status()).isEqualTo(403);
      assertThat(manager().get(PLANNED + "/" + number + "/reservations", "Cookie", who).status())
          .isEqualTo(403);
      assertThat(manager().post(PLANNED, "{}", "Cookie", who).status()).isEqualTo(403);
    }
    assertThat(manager().get(PLANNED).status()).isEqualTo(401);
    String nobody = wanted("U999", null, null, House.inDays(21, "20:00"), 6, null);
    assertThat(type(plan(nobody))).isEqualTo("urn:vitrine:problem:workshop-not-in-team");
    assertThat(type(plan(wanted("U101", "U101", null, House.inDays(21, "20:00"), 6, null))))
        .isEqualTo("urn:vitrine:problem:workshop-hosts-alike");
    assertThat(type(plan(wanted("U101", null, "no-such-room", House.inDays(21, "20:00"), 6, null))))
        .isEqualTo("urn:vitrine:problem:workshop-unknown-room");
    assertThat(type(plan(wanted("U101", null, null, House.inDays(-1, "20:00"), 6, null))))
        .isEqualTo("urn:vitrine:problem:workshop-past");
    assertThat(type(act(number, "opening", "")))
        .isEqualTo("urn:vitrine:problem:workshop-open-already");
    assertThat(type(act("NOSUCH", "opening", "")))
        .isEqualTo("urn:vitrine:problem:workshop-unknown");
  }

  @Test
  void who_comes_is_reminded_once_and_the_workshop_has_taken_place_when_it_is_over() {
    String number = open("U102", House.inDays(25, "20:00"), 6, null);
    String anne = reserved(number, 2, "Anne");
    House.run(
        "update booking.reservation set settled_at = ? where workshop = ?",
        Instant.now().minusSeconds(864_000).atOffset(ZoneOffset.UTC),
        number);
    beginsAt(number, Instant.now().plusSeconds(47 * 3600));
    awaitLetters(number, "TWO_DAYS");
    beginsAt(number, Instant.now().plusSeconds(100 * 60));
    awaitLetters(number, "TWO_HOURS");
    assertThat(letters(number, "TWO_DAYS")).isEqualTo(1);
    assertThat(Http.get(base, base.getPath() + "letters/" + anne).statusCode()).isEqualTo(200);

    beginsAt(number, Instant.now().minusSeconds(5 * 3600));
    Awaited.until(() -> state(number).equals("HELD"));
    assertThat(state(number)).isEqualTo("HELD");
    assertThat(type(post(anne, "cancellation", "")))
        .isEqualTo("urn:vitrine:problem:workshop-begun");
    Answer file =
        Caller.from("127.7.0.4", base).get("api/v1/workshop-reservations/calendar-files/" + anne);
    assertThat(file.headers().get("content-type")).startsWith("text/calendar");
    assertThat(file.body()).contains("METHOD:PUBLISH", "BEGIN:VTIMEZONE");
  }

  private static void beginsAt(String number, Instant at) {
    House.run(
        "update booking.workshop set from_at = ?, reserve_until = ? where number = ?",
        at.atOffset(ZoneOffset.UTC),
        at.atOffset(ZoneOffset.UTC),
        number);
  }

  private static String state(String number) {
    return House.text("select state from booking.workshop where number = ?", number);
  }

  private String open(String host, Instant from, int places, String sameAs) {
    Answer planned = plan(wanted(host, null, null, from, places, sameAs));
    assertThat(planned.status()).as(planned.body()).isEqualTo(201);
    String number = planned.json().getString("number");
    assertThat(act(number, "opening", "").status()).isEqualTo(200);
    return number;
  }

  private Answer plan(String body) {
    return manager().post(PLANNED, body, "Cookie", cookie());
  }

  private Answer act(String number, String act, String body) {
    return manager().post(PLANNED + "/" + number + "/" + act, body, "Cookie", cookie());
  }

  private Answer change(String number, String revision, String body) {
    return revision == null
        ? manager().put(PLANNED + "/" + number, body, "Cookie", cookie())
        : manager().put(PLANNED + "/" + number, body, "Cookie", cookie(), "If-Match", revision);
  }

  private static String wanted(
      String host, String second, String room, Instant from, int places, String sameAs) {
    String hosts = second == null ? quoted(host) : quoted(host) + "," + quoted(second);
    return """
    {"title":{"fr":"Couleurs et matières","en":"Colours and materials"},
     "about":{"fr":"Composer une palette.","en":"Compose a palette."},
     "hosts":[%s],"room":%s,"from":"%s","minutes":90,"preparation":15,"tidying":30,
     "places":%d,"reserveUntil":null,"sameAs":%s}"""
        .formatted(hosts, quoted(room), from, places, quoted(sameAs));
  }

  private static String quoted(String text) {
    return text == null ? "null" : "\"" + text + "\"";
  }

  private String reserved(String number, int places, String name) {
    return token(reserve(number, places, name), "RESERVED");
  }

  private String waits(String number, int places, String name) {
    return token(
        send(
            Caller.from("127.7.0.5", base),
            "api/v1/workshops/" + number + "/reservations",
            body(places, name, true)),
        "WAITING");
  }

  private static String token(Answer answer, String state) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    assertThat(answer.json().getString("state")).isEqualTo(state);
    String link = answer.json().getString("link");
    return link.substring(link.lastIndexOf('/') + 1);
  }

  private Answer reserve(String number, int places, String name) {
    return send(
        Caller.from("127.7.0.6", base),
        "api/v1/workshops/" + number + "/reservations",
        body(places, name, false));
  }

  private static Answer send(Caller caller, String path, String body) {
    return caller.post(path, body, "Idempotency-Key", Wanted.key());
  }

  private static String body(int places, String name, boolean wait) {
    return """
    {"places":%d,"language":"fr",
     "customer":{"name":"%s","email":"%s@example.org","phone":null},"waits":%s}"""
        .formatted(places, name, name.toLowerCase(java.util.Locale.ROOT), wait);
  }

  private Answer book(String staff, Instant from) {
    return Caller.from("127.7.0.7", base)
        .post(
            "api/v1/appointments", Wanted.body(SHOP, staff, from), "Idempotency-Key", Wanted.key());
  }

  private Answer post(String token, String act, String body) {
    return Caller.from("127.7.0.8", base).post(OWN + "/" + act, body, "Reservation-Link", token);
  }

  private JsonObject own(String token) {
    return Caller.from("127.7.0.8", base).get(OWN, "Reservation-Link", token).json();
  }

  /** Abuse 54: whoever opens the link of the letter takes nothing and gives nothing back. */
  private void onlyLookingTakesNothing(String token) {
    String page = base.getPath() + "reservation/" + token;
    assertThat(Http.get(base, page).statusCode()).isEqualTo(200);
    Caller robot = Caller.from("127.7.0.9", base);
    assertThat(robot.get(OWN + "/acceptance", "Reservation-Link", token).status()).isEqualTo(405);
    assertThat(robot.get(OWN + "/cancellation", "Reservation-Link", token).status()).isEqualTo(405);
    assertThat(own(token).getString("state")).isEqualTo("OFFERED");
  }

  private void awaitState(String token, String state) {
    Awaited.until(() -> own(token).getString("state").equals(state));
  }

  private static void awaitLetters(String number, String kind) {
    Awaited.until(() -> letters(number, kind) > 0);
  }

  private Caller manager() {
    return Caller.from("127.7.0.10", base);
  }

  private static String cookie() {
    return "vitrine_ticket=" + People.ticket("U300", "Lise", Role.MANAGER, SHOP);
  }

  private static String type(Answer answer) {
    return answer.json().getString("type");
  }

  private static long sum(String number) {
    return House.count(
        "select coalesce(sum(places), 0) from booking.reservation where workshop = ?"
            + " and state in ('RESERVED', 'OFFERED')",
        number);
  }

  private static long taken(String number) {
    return House.count("select taken from booking.workshop where number = ?", number);
  }

  private static long letters(String number, String kind) {
    return House.count(
        "select count(*) from booking.mail m join booking.reservation r on r.id = m.about"
            + " where r.workshop = ? and m.kind = ?",
        number,
        kind);
  }

  private static String letter(String number, String kind, String who, String column) {
    return House.text(
        "select m."
            + column
            + " from booking.mail m join booking.reservation r on r.id = m.about"
            + " where r.workshop = ? and m.kind = ? and m.recipient = ?",
        number,
        kind,
        who + "@example.org");
  }

  private static String line(String calendar, String name) {
    return calendar.lines().filter(line -> line.startsWith(name)).findFirst().orElseThrow();
  }
}
