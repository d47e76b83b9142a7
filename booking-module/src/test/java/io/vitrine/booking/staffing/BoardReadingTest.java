package io.vitrine.booking.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.absence.Absences;
import io.vitrine.booking.appointment.House;
import io.vitrine.booking.occupancy.Ledger;
import io.vitrine.booking.rota.Fairness;
import io.vitrine.booking.rota.Fairness.Burden;
import io.vitrine.booking.rota.RotaForTests;
import io.vitrine.booking.rota.RotaSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.staff.Team;
import io.vitrine.booking.wish.Wishes;
import io.vitrine.booking.worked.ReadWorked;
import io.vitrine.booking.worked.WorkedTimes;
import io.vitrine.booking.worktime.Week;
import io.vitrine.shell.database.Statements;
import io.vitrine.testkit.TablesInMemory;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A board of fifteen people asks the database no more often than one of two. */
class BoardReadingTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final Week LAST = Week.parse("2026-W48");
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-12-10T09:00:00Z"), ZoneOffset.UTC);

  @Test
  void fifteen_people_take_as_many_statements_as_two() throws SQLException {
    Cost two = cost(2);
    Cost fifteen = cost(15);

    assertThat(fifteen.board()).as("the week").isEqualTo(two.board()).isLessThanOrEqualTo(18);
    assertThat(fifteen.fairness()).as("twelve weeks").isEqualTo(two.fairness());
    assertThat(fifteen.fairness()).isLessThanOrEqualTo(two.board() + 6);
    assertThat(fifteen.hours()).as("hours").isEqualTo(two.hours());
    assertThat(fifteen.hours()).isLessThanOrEqualTo(two.fairness() + 3);
  }

  /** Statements of one reading. */
  private record Cost(long board, long fairness, long hours) {}

  private static Cost cost(int people) throws SQLException {
    try (TablesInMemory tables = new TablesInMemory("booking", RotaSheet.class.getClassLoader())) {
      fill(tables.connection(), people);
      return read(tables.entities(), people);
    }
  }

  private static Cost read(EntityManager em, int people) {
    Statements statements = new Statements();
    var rota = RotaForTests.reading(em);
    long before = statements.sent();
    RotaSheet sheet = rota.of("grand", LAST);
    long board = statements.sent() - before;
    assertThat(sheet.people()).hasSize(people);
    assertThat(sheet.planned()).hasSize(6 * people);
    em.clear();
    ReadFairness reading =
        new ReadFairness(
            rota,
            RotaForTests.shifts(em),
            new Shops(em),
            new Absences(em),
            new Wishes(em),
            new ReadWorked(
                RotaForTests.shifts(em),
                null,
                rota,
                new Ledger(em, NOW),
                new Team(em),
                new WorkedTimes(em),
                NOW),
            NOW);
    before = statements.sent();
    Fairness fairness = reading.of("grand", LAST);
    assertThat(fairness.total(Burden.SATURDAY)).isEqualTo(12 * people);
    long fair = statements.sent() - before;
    em.clear();
    before = statements.sent();
    PlannedHours hours = reading.hours("grand", LAST);
    assertThat(hours.rows())
        .allMatch(row -> row.workedTotal().equals(row.total()))
        .as("nobody said otherwise");
    return new Cost(board, fair, statements.sent() - before);
  }

  /** Twelve published weeks of six days for each. */
  private static void fill(Connection held, int people) throws SQLException {
    run(
        held,
        "insert into booking.shop_copy (shop, document, as_of) values (?, ?, current_timestamp)",
        "grand",
        House.sheet("grand"));
    Week week = LAST;
    for (int back = 0; back < 12; back++) {
      run(
          held,
          "insert into booking.rota_week (shop, week, state, version) values (?, ?, ?, 1)",
          "grand",
          week.toString(),
          "PUBLISHED");
      week = week.previous();
    }
    for (int i = 0; i < people; i++) {
      String staff = "S" + (100 + i);
      run(
          held,
          "insert into booking.staff_member (staff, name, email, active, weekly_minutes, version)"
              + " values (?, ?, ?, true, 2100, 1)",
          staff,
          "Personne " + staff,
          staff.toLowerCase(Locale.ROOT) + "@maison-vitrine.example");
      run(
          held,
          "insert into booking.staff_right (staff, role, shop) values (?, 'ADVISER', 'grand')",
          staff);
      for (int day = 0; day < 12 * 7; day++) {
        LocalDate at = LAST.monday().plusDays(6L - day);
        if (day % 7 != 0) {
          shift(held, staff, at, staff + "-" + day);
        }
      }
    }
  }

  private static void shift(Connection held, String staff, LocalDate day, String id)
      throws SQLException {
    run(
        held,
        "insert into booking.shift (id, shop, week, staff, work_day, zone, from_at, to_at)"
            + " values (?, 'grand', ?, ?, ?, 'Europe/Paris', ?, ?)",
        id,
        Week.of(day).toString(),
        staff,
        day,
        at(day, "10:00"),
        at(day, "18:00"));
    run(
        held,
        "insert into booking.shift_break (shift, from_at, to_at) values (?, ?, ?)",
        id,
        at(day, "13:00"),
        at(day, "14:00"));
  }

  private static OffsetDateTime at(LocalDate day, String time) {
    return day.atTime(LocalTime.parse(time)).atZone(PARIS).toInstant().atOffset(ZoneOffset.UTC);
  }

  private static void run(Connection held, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = held.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
