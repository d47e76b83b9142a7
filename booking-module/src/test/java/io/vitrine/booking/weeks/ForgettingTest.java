package io.vitrine.booking.weeks;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.absence.ForgetReasons;
import io.vitrine.booking.exchange.EndOffers;
import io.vitrine.booking.leave.ForgetLeave;
import io.vitrine.booking.wish.ForgetWishes;
import io.vitrine.booking.worked.ForgetWorked;
import io.vitrine.testkit.TablesInMemory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What advisers wished, asked for and exchanged, on the module's own tables, at one moment. */
class ForgettingTest {

  private static final Instant NIGHT = Instant.parse("2026-12-12T02:53:00Z");
  private static final Clock CLOCK = Clock.fixed(NIGHT, ZoneOffset.UTC);

  private static TablesInMemory memory;
  private static JdbcDataSource database;

  @BeforeAll
  static void tables() throws SQLException {
    memory = new TablesInMemory("booking", ForgetWishes.class.getClassLoader());
    database = memory.source();
    for (String staff : new String[] {"S003", "S004"}) {
      run(
          "insert into booking.staff_member (staff, name, email, active, weekly_minutes, version)"
              + " values (?, ?, ?, true, 2100, 1)",
          staff,
          staff,
          staff.toLowerCase(Locale.ROOT) + "@example.org");
    }
  }

  @AfterAll
  static void close() throws SQLException {
    memory.close();
  }

  @Test
  void a_wish_is_erased_a_year_after_its_last_day() {
    wish("old", LocalDate.of(2025, 12, 11));
    wish("young", LocalDate.of(2025, 12, 13));

    assertThat(new ForgetWishes(database, CLOCK).forget()).isEqualTo(1);
    assertThat(text("select id from booking.work_wish")).isEqualTo("young");
  }

  @Test
  void that_an_absence_was_an_illness_is_erased_sixty_days_after_it_and_the_absence_stays() {
    absence("old", "SICKNESS", 61);
    absence("young", "SICKNESS", 59);
    absence("holiday", "HOLIDAY", 61);

    assertThat(new ForgetReasons(database, CLOCK).forget()).isEqualTo(1);
    assertThat(all("select id, kind from booking.absence order by id"))
        .isEqualTo("holiday HOLIDAY, old OTHER, young SICKNESS, ");
  }

  @Test
  void a_request_loses_its_words_after_sixty_days_and_goes_with_its_letters_after_a_year() {
    request("ill", "SICKNESS", null, 61);
    request("noted", "HOLIDAY", "Porto", 61);
    request("lately", "HOLIDAY", "Lyon", 59);
    request("old", "HOLIDAY", null, 366);
    letter("old");
    letter("noted");

    assertThat(new ForgetLeave(database, CLOCK).forget()).isEqualTo(1);
    assertThat(all("select id, concat(kind, ' ', note) from booking.leave_request order by id"))
        .isEqualTo("ill OTHER , lately HOLIDAY Lyon, noted HOLIDAY , ");
    assertThat(text("select about from booking.mail")).isEqualTo("noted");
  }

  @Test
  void an_offer_ends_when_its_shift_begins_and_is_erased_a_year_after() {
    offer("begun", Duration.ZERO);
    offer("to-come", Duration.ofMinutes(-1));
    offer("old", Duration.ofDays(366));

    EndOffers ending = new EndOffers(database, CLOCK);
    assertThat(ending.end()).isEqualTo(2);
    assertThat(text("select state from booking.shift_offer where id = 'begun'"))
        .isEqualTo("EXPIRED");
    assertThat(text("select open_shift from booking.shift_offer where id = 'to-come'"))
        .isEqualTo("to-come");
    assertThat(ending.forget()).isEqualTo(1);
  }

  @Test
  void hours_and_who_stood_for_them_are_erased_37_months_after_they_were_said() {
    OffsetDateTime edge = NIGHT.atOffset(ZoneOffset.UTC).minusMonths(37);
    LocalDate day = LocalDate.of(2023, 11, 8);
    worked("S003", day, 1, edge.minusSeconds(1));
    worked("S003", day, 2, edge);
    worked("S004", day, 1, edge.minusDays(400));
    worked("S004", day.plusYears(3), 1, edge.plusYears(3));
    confirmed("2023-W45", edge.minusSeconds(1));
    confirmed("2023-W46", edge);

    assertThat(new ForgetWorked(database, CLOCK).forget()).as("words").isEqualTo(2);
    assertThat(
            all(
                "select staff, concat(work_day, ' ', revision) from booking.worked_time order by 1"))
        .as("the last word of a day stays as long as it is young")
        .isEqualTo("S003 2023-11-08 2, S004 2026-11-08 1, ");
    assertThat(text("select week from booking.worked_week")).isEqualTo("2023-W46");
    assertThat(new ForgetWorked(database, CLOCK).forget()).as("nothing is left to do").isZero();
  }

  @Test
  void hours_go_with_the_persons_record() {
    run(
        "insert into booking.staff_member (staff, name, email, active, weekly_minutes, version)"
            + " values ('S005', 'S005', 's005@example.org', true, 2100, 1)");
    worked("S005", LocalDate.of(2026, 12, 1), 1, before(Duration.ofDays(10)));
    run("delete from booking.staff_member where staff = 'S005'");
    assertThat(text("select staff from booking.worked_time where staff = 'S005'")).isEmpty();
  }

  private void worked(String staff, LocalDate day, int revision, OffsetDateTime said) {
    run(
        "insert into booking.worked_time (staff, shop, work_day, revision, from_at, to_at,"
            + " pause_minutes, said_by, said_at) values (?, 'rivoli', ?, ?, ?, ?, 30, ?, ?)",
        staff,
        day,
        revision,
        day.atTime(9, 0).atOffset(ZoneOffset.UTC),
        day.atTime(17, 0).atOffset(ZoneOffset.UTC),
        staff,
        said);
  }

  private void confirmed(String week, OffsetDateTime at) {
    run(
        "insert into booking.worked_week (shop, week, said, confirmed_by, confirmed_at)"
            + " values ('rivoli', ?, 1, 'S001', ?)",
        week,
        at);
  }

  private void wish(String id, LocalDate day) {
    run(
        "insert into booking.work_wish (id, staff, kind, from_day, until_day, wished_at)"
            + " values (?, 'S003', 'FREE', ?, ?, ?)",
        id,
        day,
        day,
        before(Duration.ofDays(400)));
  }

  private void absence(String id, String kind, int days) {
    run(
        "insert into booking.absence (id, staff, kind, from_at, to_at, entered_by, entered_at)"
            + " values (?, 'S003', ?, ?, ?, 'S001', ?)",
        id,
        kind,
        before(Duration.ofDays(days + 1)),
        before(Duration.ofDays(days)),
        before(Duration.ofDays(days + 1)));
  }

  private void request(String id, String kind, String note, int days) {
    run(
        "insert into booking.leave_request (id, staff, kind, from_at, to_at, note, state, asked_at)"
            + " values (?, 'S003', ?, ?, ?, ?, 'WITHDRAWN', ?)",
        id,
        kind,
        before(Duration.ofDays(days + 1)),
        before(Duration.ofDays(days)),
        note,
        before(Duration.ofDays(days + 1)));
  }

  private void offer(String id, Duration ago) {
    run(
        "insert into booking.shift_offer (id, shop, zone, shift, open_shift, staff, work_day,"
            + " from_at, to_at, ends_at, state, offered_at) values (?, 'rivoli', 'Europe/Paris', ?,"
            + " ?, 'S003', ?, ?, ?, ?, 'OFFERED', ?)",
        id,
        id,
        id,
        LocalDate.of(2026, 12, 12),
        before(ago),
        before(ago.minusHours(7)),
        before(ago),
        before(ago.plusDays(3)));
  }

  private void letter(String about) {
    run(
        "insert into booking.mail (id, sender, sender_name, recipient, recipient_name, subject,"
            + " text_body, html_body, language, written_at, attempts, due_at, kind, shop, about)"
            + " values (?, 'a@example.org', 'A', 'b@example.org', 'B', 's', 't', 'h', 'fr', ?, 0,"
            + " ?, 'LEAVE_YES', 'rivoli', ?)",
        "mail-" + about,
        before(Duration.ZERO),
        before(Duration.ZERO),
        about);
  }

  private static OffsetDateTime before(Duration ago) {
    return NIGHT.minus(ago).atOffset(ZoneOffset.UTC);
  }

  private static void run(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private String text(String sql) {
    return query(sql, false);
  }

  private String all(String sql) {
    return query(sql, true);
  }

  private String query(String sql, boolean pairs) {
    StringBuilder text = new StringBuilder();
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        text.append(rows.getString(1));
        if (pairs) {
          text.append(' ').append(rows.getString(2)).append(", ");
        }
      }
      return text.toString();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
