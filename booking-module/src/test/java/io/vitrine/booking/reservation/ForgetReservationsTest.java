package io.vitrine.booking.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
class ForgetReservationsTest {

  private static final Instant NIGHT = Instant.parse("2026-12-12T02:58:00Z");
  private static final Clock CLOCK = Clock.fixed(NIGHT, ZoneOffset.UTC);

  private TablesInMemory memory;
  private JdbcDataSource database;

  @BeforeEach
  void tables() throws SQLException {
    memory = new TablesInMemory("booking", ForgetReservations.class.getClassLoader());
    database = memory.source();
    run(
        "insert into booking.staff_member (staff, name, email, active, weekly_minutes, version)"
            + " values ('S1', 'Camille', 'c@example.org', true, 2100, 1)");
    workshop("OLD234", Duration.ofDays(31));
    workshop("NEW234", Duration.ofDays(29));
  }

  @AfterEach
  void close() throws SQLException {
    memory.close();
  }

  @Test
  void who_reserved_is_erased_thirty_days_after_the_workshop_with_the_letters() {
    reservation("long-ago", "OLD234");
    reservation("lately", "NEW234");
    letter("long-ago");
    letter("lately");

    assertThat(new ForgetReservations(database, CLOCK).forget()).isEqualTo(1);

    assertThat(
            text(
                "select id from booking.reservation where customer_name is null and email is null"
                    + " and phone is null and erased_at is not null"))
        .isEqualTo("long-ago");
    assertThat(text("select about from booking.mail")).isEqualTo("lately");
    assertThat(text("select sum(came) from booking.reservation"))
        .as("how many came stays")
        .isEqualTo("2");
    assertThat(new ForgetReservations(database, CLOCK).forget()).isZero();
  }

  @Test
  void the_database_lets_nobody_take_more_places_than_there_are() {
    run("update booking.workshop set taken = 3 where number = 'NEW234'");
    assertThatThrownBy(() -> run("update booking.workshop set taken = 4 where number = 'NEW234'"))
        .hasStackTraceContaining("workshop_fits");
    assertThatThrownBy(() -> run("update booking.workshop set places = 2 where number = 'NEW234'"))
        .hasStackTraceContaining("workshop_fits");
  }

  private void workshop(String number, Duration ago) {
    run(
        "insert into booking.workshop (number, series, shop, zone, title_fr, title_en, about_fr,"
            + " about_en, staff, staff_name, from_at, minutes, preparation_minutes,"
            + " tidying_minutes, places, taken, reserve_until, state, revision, planned_by,"
            + " planned_at, changed_at) values ('"
            + number
            + "', '"
            + number
            + "', 'rivoli', 'Europe/Paris', 'a', 'a', 'a', 'a', 'S1', 'Camille', "
            + at(ago)
            + ", 90, 0, 0, 3, 2, "
            + at(ago)
            + ", 'HELD', 1, 'S1', "
            + at(ago)
            + ", "
            + at(ago)
            + ")");
  }

  private void reservation(String id, String workshop) {
    run(
        "insert into booking.reservation (id, workshop, attempt_key, body_hash, link_nonce,"
            + " link_hash, state, places, language, customer_name, email, phone, queued_at, came,"
            + " version, settled_at) values ('"
            + id
            + "', '"
            + workshop
            + "', '"
            + id
            + "', '', '', '"
            + id
            + "', 'RESERVED', 1, 'fr', 'Anne', 'a@example.org', '06', current_timestamp, 1, 1,"
            + " current_timestamp)");
  }

  private void letter(String about) {
    run(
        "insert into booking.mail (id, sender, sender_name, recipient, recipient_name, subject,"
            + " text_body, html_body, language, written_at, attempts, due_at, kind, shop, about)"
            + " values ('"
            + about
            + "', '', '', '', '', '', '', '', 'fr', current_timestamp, 0, current_timestamp,"
            + " 'RESERVED', 'rivoli', '"
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
