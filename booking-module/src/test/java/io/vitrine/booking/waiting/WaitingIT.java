package io.vitrine.booking.waiting;

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
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A freed time is offered to one person at a time, in the order in which they joined. */
@ExtendWith(ArquillianExtension.class)
class WaitingIT {

  private static final String SHOP = "vigne";
  private static final String PATH = "api/v1/waiting-wishes";

  @ArquillianResource private URL url;
  private URI base;

  @BeforeEach
  void house() {
    base = Deployed.at(url);
    House.open(SHOP)
        .adviser("W100", "Nina Perrin", "literie")
        .adviser("W101", "Camille Roux", "salon")
        .adviser("W102", "Yanis Benali", "salon");
  }

  @Test
  void of_two_who_say_yes_one_wins_and_the_other_keeps_her_place() {
    Instant only = onlyTime("W101", 9);
    Answer taken = book("127.5.0.1", "W101", only);
    String first = join("127.5.0.2", "W101", "Anne");
    String second = join("127.5.0.3", "W101", "Brice");

    cancel(taken);
    JsonObject offered = awaitOffer(first);
    assertThat(Instant.parse(offered.getString("from"))).isEqualTo(only);
    assertThat(own(second).getJsonArray("offers")).as("one person at a time").isEmpty();
    assertThat(book("127.5.0.4", "W101", only).status()).as("held for Anne").isEqualTo(409);
    onlyLookingTakesNothing(first);

    lapse(first);
    awaitOffer(second);
    Answer late = act(first, "acceptance");
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.json().getString("type")).isEqualTo("urn:vitrine:problem:no-offer");
    assertThat(own(first).getString("state")).as("abuse 60").isEqualTo("WAITING");

    List<Answer> yes = Together.at(5, i -> () -> act(second, "acceptance"));

    assertThat(yes).extracting(Answer::status).containsOnly(200);
    assertThat(yes.stream().map(a -> a.json().getString("number")).distinct()).hasSize(1);
    assertThat(own(second).getString("state")).isEqualTo("SERVED");
    assertThat(own(second).getJsonArray("offers").getJsonObject(0).getString("state"))
        .isEqualTo("ACCEPTED");
    assertThat(House.unledgered()).isZero();
    assertThat(House.overlaps()).isZero();
  }

  @Test
  void a_declined_time_goes_on_and_who_leaves_is_offered_nothing() {
    Instant only = onlyTime("W102", 12);
    Answer taken = book("127.5.0.5", "W102", only);
    String first = join("127.5.0.6", "W102", "Chloé");
    String second = join("127.5.0.7", "W102", "Driss");
    String third = join("127.5.0.8", "W102", "Emma");
    assertThat(act(second, "leaving").status()).isEqualTo(200);
    assertThat(own(second).getString("state")).isEqualTo("LEFT");

    cancel(taken);
    awaitOffer(first);
    assertThat(act(first, "declining").status()).isEqualTo(200);
    nudge();

    assertThat(Instant.parse(awaitOffer(third).getString("from"))).isEqualTo(only);
    assertThat(own(second).getJsonArray("offers")).isEmpty();
    assertThat(act(first, "acceptance").status()).isEqualTo(409);
    assertThat(act(second, "acceptance").json().getString("type"))
        .isEqualTo("urn:vitrine:problem:no-longer-waiting");
    assertThat(
            House.count(
                "select count(*) from booking.mail m join booking.waiting_wish w on w.id = m.about"
                    + " where m.kind = 'FREED' and w.staff = 'W102'"))
        .as("each offer is one letter")
        .isEqualTo(2);

    Answer list =
        Caller.from("127.5.1.1", base).get(PATH + "?shop=" + SHOP, "Cookie", cookie(Role.MANAGER));
    assertThat(list.status()).isEqualTo(200);
    assertThat(list.body()).contains("Chloé", "DECLINED", "Emma").doesNotContain("Driss");
    assertThat(
            Caller.from("127.5.1.1", base)
                .get(PATH + "?shop=" + SHOP, "Cookie", cookie(Role.ADVISER))
                .status())
        .isEqualTo(403);
  }

  @Test
  void a_wish_that_cannot_be_kept_is_refused() {
    assertThat(
            post(
                    "127.5.0.9",
                    wish("W101", "Anne")
                        .replace("\"MONDAY\",", "")
                        .replaceAll("\"days\":\\[[^]]*]", "\"days\":[]"))
                .json()
                .getString("type"))
        .isEqualTo("urn:vitrine:problem:days-missing");
    assertThat(
            post("127.5.0.9", wish("W101", "Anne").replace("anne@example.org", ""))
                .json()
                .getString("type"))
        .isEqualTo("urn:vitrine:problem:email-missing");
    assertThat(post("127.5.0.9", wish("W101", "Anne").replace(SHOP, "nowhere")).status())
        .isEqualTo(404);
    assertThat(act("AAAAAAAAAAAAAAAAAAAAAA", "acceptance").status()).isEqualTo(404);
    String key = Wanted.key();
    Caller anne = Caller.from("127.5.0.10", base);
    String body = wish("W100", "Anne").replace("\"salon\"", "\"literie\"");
    assertThat(anne.post(PATH, body, "Idempotency-Key", key).json().getString("link"))
        .isEqualTo(anne.post(PATH, body, "Idempotency-Key", key).json().getString("link"));
    assertThat(anne.post(PATH, body.replace("Anne", "Zoé"), "Idempotency-Key", key).status())
        .isEqualTo(422);
  }

  /** Leaves that adviser one single time, so many days from today. */
  private static Instant onlyTime(String staff, int days) {
    Instant only = House.inDays(days, "10:00");
    House.run(
        "delete from booking.shift_break where shift in"
            + " (select id from booking.shift where staff = ?)",
        staff);
    House.run(
        "delete from booking.shift where staff = ? and not (from_at <= ? and to_at >= ?)",
        staff,
        only.atOffset(ZoneOffset.UTC),
        only.atOffset(ZoneOffset.UTC));
    House.run(
        "update booking.shift set from_at = ?, to_at = ? where staff = ?",
        only.minusSeconds(900).atOffset(ZoneOffset.UTC),
        only.plusSeconds(3600).atOffset(ZoneOffset.UTC),
        staff);
    // what was read of a week is kept until its version changes
    House.run("update booking.rota_week set version = version + 1 where shop = ?", SHOP);
    return only;
  }

  private Answer book(String address, String staff, Instant from) {
    return Caller.from(address, base)
        .post(
            "api/v1/appointments", Wanted.body(SHOP, staff, from), "Idempotency-Key", Wanted.key());
  }

  private void cancel(Answer booked) {
    assertThat(booked.status()).as(booked.body()).isEqualTo(201);
    String link = booked.json().getString("link");
    Answer gone =
        Caller.from("127.5.1.2", base)
            .post(
                "api/v1/appointments/" + booked.json().getString("number") + "/cancellation",
                "",
                "Appointment-Link",
                link.substring(link.lastIndexOf('/') + 1));
    assertThat(gone.status()).isEqualTo(200);
  }

  /** Something else becomes free, so that the list is gone round soon. */
  private void nudge() {
    String body = Wanted.body(SHOP, "literie", "W100", House.inDays(20, "11:00"), "Claire", null);
    cancel(
        Caller.from("127.5.1.3", base)
            .post("api/v1/appointments", body, "Idempotency-Key", Wanted.key()));
  }

  private String join(String address, String staff, String name) {
    Answer joined = post(address, wish(staff, name));
    assertThat(joined.status()).as(joined.body()).isEqualTo(201);
    String link = joined.json().getString("link");
    noonAt();
    return link.substring(link.lastIndexOf('/') + 1);
  }

  /** Nobody is asked at night, and the test may run at any hour: for those who wait it is noon. */
  private static void noonAt() {
    int hours = 12 - LocalTime.now(ZoneOffset.UTC).getHour();
    String zone = "Etc/GMT" + (hours > 0 ? "-" + hours : hours == 0 ? "" : "+" + -hours);
    House.run("update booking.waiting_wish set zone = ? where shop = ?", zone, SHOP);
  }

  private Answer post(String address, String body) {
    return Caller.from(address, base).post(PATH, body, "Idempotency-Key", Wanted.key());
  }

  private Answer act(String token, String act) {
    return Caller.from("127.5.1.4", base).post(PATH + "/own/" + act, "", "Waiting-Link", token);
  }

  private JsonObject own(String token) {
    return Caller.from("127.5.1.5", base).get(PATH + "/own", "Waiting-Link", token).json();
  }

  private JsonObject awaitOffer(String token) {
    return Awaited.what(
        () ->
            own(token).getJsonArray("offers").getValuesAs(JsonObject.class).stream()
                .filter(offer -> offer.getString("state").equals("OPEN"))
                .findFirst());
  }

  /** Half an hour goes by. */
  private void lapse(String token) {
    String hash = io.vitrine.booking.appointment.LinkTokens.hash(token);
    House.run(
        "update booking.waiting_offer set until_at = offered_at where open_wish ="
            + " (select id from booking.waiting_wish where link_hash = ?)",
        hash);
    House.run("update booking.time_hold set lapses_at = current_timestamp where shop = ?", SHOP);
    House.run(
        "update booking.occupation set lapses_at = current_timestamp where kind = 'HOLD'"
            + " and occupant in (select id from booking.time_hold where shop = ?)",
        SHOP);
    nudge();
  }

  /** Abuse 54: whoever opens the link of the letter takes nothing. */
  private void onlyLookingTakesNothing(String token) {
    assertThat(Http.get(base, base.getPath() + "waiting-place/" + token).statusCode())
        .isEqualTo(200);
    assertThat(
            Caller.from("127.5.1.6", base)
                .get(PATH + "/own/acceptance", "Waiting-Link", token)
                .status())
        .isEqualTo(405);
    assertThat(own(token).getString("state")).isEqualTo("WAITING");
  }

  private static String cookie(Role role) {
    return "vitrine_ticket=" + People.ticket("W300", "Lise", Map.of(role, Set.of(SHOP)));
  }

  private static String wish(String staff, String name) {
    return """
    {"shop":"%s","topic":"salon","staff":"%s","language":"fr",
     "days":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY","SATURDAY","SUNDAY"],
     "from":null,"until":null,"lastDay":null,
     "customer":{"name":"%s","email":"%s@example.org","phone":null},"selection":null}"""
        .formatted(SHOP, staff, name, name.toLowerCase(java.util.Locale.ROOT).replace("é", "e"));
  }
}
