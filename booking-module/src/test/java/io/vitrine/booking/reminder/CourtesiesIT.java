package io.vitrine.booking.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.booking.appointment.Awaited;
import io.vitrine.booking.appointment.Caller;
import io.vitrine.booking.appointment.House;
import io.vitrine.booking.appointment.Wanted;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Contracts;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.People;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Reminders, the word that a visit is prepared, the letter after a miss, and letters that come
 * back.
 */
@ExtendWith(ArquillianExtension.class)
class CourtesiesIT {

  private static final String SHOP = "horloge";

  @ArquillianResource private URL url;
  private URI base;

  @BeforeEach
  void house() {
    base = Deployed.at(url);
    House.open(SHOP).adviser("A151", "Camille Roux", "salon").adviser("A152", "Yanis", "salon");
  }

  @Test
  void each_courtesy_is_written_once_to_those_who_want_it_and_for_the_time_that_holds() {
    Instant now = Instant.now();
    String near = brought("A151", "10:30", "near@example.org", now.plus(Duration.ofMinutes(95)));
    String far = brought("A151", "11:30", "far@example.org", now.plus(Duration.ofHours(40)));
    String late = brought("A151", "14:30", "late@example.org", now.plus(Duration.ofHours(41)));
    settled(late, now);
    String gone = brought("A151", "15:30", "gone@example.org", now.plus(Duration.ofHours(42)));
    House.run("update booking.appointment set state = 'CANCELLED' where number = ?", gone);
    House.run("delete from booking.occupation where occupant = ?", gone);
    String phone = brought("A151", "16:30", "none@example.org", now.plus(Duration.ofHours(43)));
    House.run(
        "update booking.appointment set email = null, phone = '0612345678' where number = ?",
        phone);
    String missed = brought("A152", "10:30", "missed@example.org", now.minus(Duration.ofDays(2)));
    House.run("update booking.appointment set state = 'MISSED' where number = ?", missed);

    Awaited.until(() -> letters(near, "TWO_HOURS") == 1);
    Awaited.until(() -> letters(far, "TWO_DAYS") == 1);
    Awaited.until(() -> letters(missed, "MISSED") == 1);
    House.run("update booking.appointment set message = 'again' where number = ?", far);
    String watch = brought("A152", "11:30", "watch@example.org", now.plus(Duration.ofHours(44)));
    Awaited.until(() -> letters(watch, "TWO_DAYS") == 1);

    assertThat(letters(near, "TWO_HOURS")).isEqualTo(1);
    assertThat(letters(far, "TWO_DAYS")).isEqualTo(1);
    assertThat(letters(missed, "MISSED")).isEqualTo(1);
    assertThat(courtesies(late) + courtesies(gone) + courtesies(phone)).isZero();
    assertThat(House.text("select calendar from booking.mail where kind = 'MISSED'")).isNull();
    assertThatThrownBy(
            () ->
                House.run(
                    "insert into booking.courtesy select appointment, kind, about_at, channel,"
                        + " current_timestamp from booking.courtesy where appointment = ?",
                    far))
        .as("the database lets none be written twice")
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_prepared_visit_is_told_once_and_a_letter_that_came_back_stops_what_nobody_asked_for()
      throws Exception {
    JsonObject booked = book("A152", 5, "14:30", "back@example.org");
    String number = booked.getString("number");
    String letter = House.text("select id from booking.mail where appointment = ?", number);

    drop(letter, "somebody-else@example.org");
    drop(letter, "back@example.org");
    Awaited.until(() -> bounce(letter) != null);

    assertThat(bounce(letter)).isEqualTo("5.1.1");
    assertThat(prepare(number, 1)).isEqualTo(202);
    assertThat(courtesies(number)).as("her mailbox takes nothing").isZero();
    String day = House.text("select from_at from booking.appointment where number = ?", number);
    assertThat(staffPage(day.substring(0, 10))).contains("E-mail refusé");
    assertThat(managersMails()).contains("Revenu (5.1.1)");

    JsonObject other = book("A152", 6, "14:30", "fine@example.org");
    assertThat(prepare(other.getString("number"), 1)).isEqualTo(202);
    assertThat(prepare(other.getString("number"), 2)).isEqualTo(202);
    assertThat(letters(other.getString("number"), "PREPARED")).isEqualTo(1);
  }

  @Test
  void abuse_54_opening_the_page_that_stops_letters_changes_nothing() {
    String own = book("A152", 7, "14:30", "calm@example.org").getString("link");
    String token = own.substring(own.lastIndexOf('/') + 1);
    Caller caller = Caller.from("127.4.9.1", base);
    Caller.Answer page = caller.get("letters/" + token + "?lang=en");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("c…@example.org", "No more reminders");
    assertThat(page.body()).doesNotContain("calm@example.org");
    assertThat(caller.get("letters/" + token + "?lang=fr").body()).contains("Nous écrivons à");
    assertThat(caller.get("letters/AAAAAAAAAAAAAAAAAAAAAA").status()).isEqualTo(404);
  }

  @Test
  void a_mail_program_stops_what_nobody_asked_for_by_one_request() {
    JsonObject booked = book("A152", 8, "14:30", "stop@example.org");
    String own = booked.getString("link");
    String token = own.substring(own.lastIndexOf('/') + 1);
    String stop = "api/v1/letter-stops/" + token;
    Caller program = Caller.from("127.4.9.5", base);
    String asked = "select stop_address from booking.mail where appointment = ? and kind = ?";
    assertThat(House.text(asked, booked.getString("number"), "AGREED")).isNull();

    Caller.Answer looked = program.get(stop);
    assertThat(looked.status()).isEqualTo(303);
    assertThat(looked.headers().get("location"))
        .isEqualTo("http://vitrine.example/booking/letters/" + token);
    assertThat(program.postForm(stop, "").status()).isEqualTo(422);
    assertThat(program.get("letters/" + token + "?lang=en").body()).contains("No more reminders");

    assertThat(prepare(booked.getString("number"), 1)).isEqualTo(202);
    assertThat(House.text(asked, booked.getString("number"), "PREPARED"))
        .isEqualTo(own.replace("/appointment/", "/api/v1/letter-stops/"));

    assertThat(program.postForm(stop, "List-Unsubscribe=One-Click").status()).isEqualTo(204);
    assertThat(program.postForm(stop, "List-Unsubscribe=One-Click").status())
        .as("a program may say it twice")
        .isEqualTo(204);
    assertThat(program.get("letters/" + token + "?lang=en").body())
        .contains("Have reminders again");
    Caller.Answer unknown =
        program.postForm(
            "api/v1/letter-stops/AAAAAAAAAAAAAAAAAAAAAA", "List-Unsubscribe=One-Click");
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.body()).contains("letters-unknown");
  }

  /** An appointment that was agreed long ago and takes place at that moment. */
  private String brought(String staff, String time, String email, Instant from) {
    String number = book(staff, 3, time, email).getString("number");
    House.run(
        "update booking.appointment set from_at = ? where number = ?",
        from.atOffset(ZoneOffset.UTC),
        number);
    settled(number, Instant.now().minus(Duration.ofDays(30)));
    return number;
  }

  private static void settled(String number, Instant at) {
    House.run(
        "update booking.appointment_fact set happened_at = ? where appointment = ?",
        at.atOffset(ZoneOffset.UTC),
        number);
    House.run(
        "update booking.appointment set agreed_at = ? where number = ?",
        at.atOffset(ZoneOffset.UTC),
        number);
  }

  private static long letters(String number, String kind) {
    return House.count(
        "select count(*) from booking.mail m join booking.courtesy c"
            + " on c.appointment = m.appointment and c.kind = m.kind"
            + " where m.appointment = ? and m.kind = ?",
        number,
        kind);
  }

  private static long courtesies(String number) {
    return House.count("select count(*) from booking.courtesy where appointment = ?", number);
  }

  private static String bounce(String letter) {
    return House.text("select bounce from booking.mail where id = ?", letter);
  }

  /** Puts a report where the mail server would, whole or not at all. */
  private static void drop(String letter, String recipient) throws Exception {
    Path folder = Path.of(System.getProperty("vitrine.data")).resolve("bounces");
    Files.createDirectories(folder);
    String report =
        """
        From: MAILER-DAEMON@mx.example.org
        Content-Type: multipart/report; report-type=delivery-status; boundary="AB"

        --AB
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.org

        Final-Recipient: rfc822; %s
        Action: failed
        Status: 5.1.1

        --AB
        Content-Type: text/rfc822-headers

        Message-ID: <%s@booking.vitrine>

        --AB--
        """
            .formatted(recipient, letter);
    Path draft = Files.writeString(folder.resolve(UUID.randomUUID() + ".tmp"), report);
    String name = recipient.replace('@', '.') + ".eml";
    Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  private int prepare(String number, int version) {
    JsonObject sample =
        Json.createReader(new StringReader(Contracts.sample("booking-preparation.json")))
            .readObject();
    String message =
        Json.createObjectBuilder(sample)
            .add("messageId", UUID.randomUUID().toString())
            .add("appointment", number)
            .add("shop", SHOP)
            .add("version", version)
            .build()
            .toString();
    return Caller.from("127.4.9.2", base)
        .post("api/v1/preparations", message, "Authorization", People.service("store", "booking"))
        .status();
  }

  private String staffPage(String day) {
    return page("staff/appointments?shop=" + SHOP + "&day=" + day, Role.ADVISER);
  }

  private String managersMails() {
    return page("staff/mails", Role.MANAGER);
  }

  private String page(String path, Role role) {
    String cookie = "vitrine_ticket=" + People.ticket("S151", "Ana", role, SHOP);
    return Caller.from("127.4.9.3", base).get(path, "Cookie", cookie).body();
  }

  private JsonObject book(String staff, int days, String time, String email) {
    String body =
        Wanted.body(SHOP, staff, House.inDays(days, time)).replace("claire@example.org", email);
    Caller.Answer answer =
        Caller.from("127.4.9.4", base)
            .post("api/v1/appointments", body, "Idempotency-Key", Wanted.key());
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json();
  }
}
