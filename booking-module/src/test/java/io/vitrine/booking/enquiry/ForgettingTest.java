package io.vitrine.booking.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.waiting.ForgetWaiting;
import io.vitrine.testkit.TablesInMemory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On the module's own tables, with the clock standing still. */
class ForgettingTest {

  private static final Instant NIGHT = Instant.parse("2026-12-12T02:50:00Z");
  private static final Clock CLOCK = Clock.fixed(NIGHT, ZoneOffset.UTC);

  private TablesInMemory memory;
  private JdbcDataSource database;

  @BeforeEach
  void tables() throws SQLException {
    memory = new TablesInMemory("booking", ForgetEnquiries.class.getClassLoader());
    database = memory.source();
    run(
        "insert into booking.topic (topic, place, name_fr, name_en, about_fr, about_en,"
            + " preparation_minutes, advice_minutes, buffer_minutes, skill, notice_minutes,"
            + " horizon_days) values ('salon', 0, 'Salon', 'Living room', '', '', 5, 45, 5,"
            + " 'salon', 60, 30)");
  }

  @AfterEach
  void close() throws SQLException {
    memory.close();
  }

  @Test
  void who_asked_is_erased_ninety_days_after_it_was_done_with_the_letters() {
    enquiry("done-long-ago", Duration.ofDays(120), Duration.ofDays(91));
    enquiry("done-lately", Duration.ofDays(120), Duration.ofDays(89));
    enquiry("never-done", Duration.ofDays(366), null);
    enquiry("open", Duration.ofDays(300), null);
    letter("done-long-ago");
    letter("done-lately");
    ForgetEnquiries forgetting = new ForgetEnquiries(database, CLOCK, 90);

    assertThat(forgetting.forget()).isEqualTo(2);

    assertThat(
            text(
                "select listagg(id, ' ') within group (order by id) from booking.enquiry"
                    + " where customer_name is null and email is null and question is null"
                    + " and answer is null and phone is null and erased_at is not null"))
        .isEqualTo("done-long-ago never-done");
    assertThat(text("select about from booking.mail")).isEqualTo("done-lately");
    assertThat(text("select count(*) from booking.enquiry where opening_minutes = 12"))
        .as("how soon it was answered stays")
        .isEqualTo("4");
    assertThat(forgetting.forget()).isZero();
  }

  @Test
  void who_waited_is_erased_thirty_days_after_it_ended_with_the_letters() {
    wish("long-ago", Duration.ofDays(31));
    wish("lately", Duration.ofDays(29));
    wish("waiting", null);
    letter("long-ago");
    letter("waiting");

    assertThat(new ForgetWaiting(database, CLOCK).forget()).isEqualTo(1);

    assertThat(text("select id from booking.waiting_wish where email is null"))
        .isEqualTo("long-ago");
    assertThat(text("select about from booking.mail")).isEqualTo("waiting");
  }

  private void enquiry(String id, Duration asked, Duration closed) {
    run(
        "insert into booking.enquiry (id, attempt_key, body_hash, kind, state, shop, zone, language,"
            + " customer_name, email, phone, question, asked_at, due_at, taken_by, tries,"
            + " opening_minutes, closed_at, outcome, answer) values ('"
            + id
            + "', '"
            + id
            + "', '', 'QUESTION', '"
            + (closed == null ? "OPEN" : "DONE")
            + "', 'rivoli', 'Europe/Paris', 'fr', 'Claire', 'c@example.org', '06', 'Pourquoi', "
            + at(asked)
            + ", "
            + at(asked)
            + ", 'S1', 0, 12, "
            + (closed == null ? "null, null, null)" : at(closed) + ", 'ANSWERED', 'Parce que')"));
  }

  private void wish(String id, Duration ended) {
    run(
        "insert into booking.waiting_wish (id, attempt_key, body_hash, link_nonce, link_hash, state,"
            + " shop, zone, topic, language, week_days, from_minute, until_minute, last_day,"
            + " customer_name, email, lapses, asked_at, ended_at) values ('"
            + id
            + "', '"
            + id
            + "', '', '', '"
            + id
            + "', '"
            + (ended == null ? "WAITING" : "SERVED")
            + "', 'rivoli', 'Europe/Paris', 'salon', 'fr', 127, 0, 1440, date '2026-12-31',"
            + " 'Claire', 'c@example.org', 0, "
            + at(Duration.ofDays(60))
            + ", "
            + (ended == null ? "null" : at(ended))
            + ")");
  }

  private void letter(String about) {
    run(
        "insert into booking.mail (id, sender, sender_name, recipient, recipient_name, subject,"
            + " text_body, html_body, language, written_at, attempts, due_at, kind, shop, about)"
            + " values ('"
            + about
            + "', '', '', '', '', '', '', '', 'fr', current_timestamp, 0, current_timestamp,"
            + " 'ASKED', 'rivoli', '"
            + about
            + "')");
  }

  private static String at(Duration ago) {
    return "timestamp with time zone '"
        + NIGHT.minus(ago).toString().replace("T", " ").replace("Z", "+00'");
  }

  private void run(String sql) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private String text(String sql) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getString(1) : null;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
