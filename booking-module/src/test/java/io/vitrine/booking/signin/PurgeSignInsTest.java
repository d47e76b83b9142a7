package io.vitrine.booking.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.testkit.TablesInMemory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On the module's own tables, with the clock standing still. */
class PurgeSignInsTest {

  private static final Instant NIGHT = Instant.parse("2026-12-12T02:17:00Z");

  private TablesInMemory memory;
  private JdbcDataSource database;
  private PurgeSignIns purge;

  @BeforeEach
  void tables() throws SQLException {
    memory = new TablesInMemory("booking", PurgeSignIns.class.getClassLoader());
    database = memory.source();
    purge = new PurgeSignIns(database, Clock.fixed(NIGHT, ZoneOffset.UTC));
    run(
        "insert into booking.staff_member (staff, name, email, active, weekly_minutes, version)"
            + " values ('S1', 'Camille', 'c@maison-vitrine.example', true, 2100, 1)");
  }

  @AfterEach
  void close() throws SQLException {
    memory.close();
  }

  @Test
  void aSignInIsKeptAWeekFromItsStart() {
    signIn("old", Duration.ofDays(7).plusSeconds(1));
    signIn("week", Duration.ofDays(7));
    signIn("now", Duration.ofHours(11));

    assertThat(purge.purge().sessions()).isEqualTo(1);
    assertThat(left("select token_hash from booking.sign_in_session order by token_hash"))
        .containsExactly("now", "week");
  }

  @Test
  void aCountOfFailuresIsKeptADayAndNoLockIsCutShort() {
    count("old", Duration.ofHours(25));
    count("locked", Duration.ofMinutes(14));

    assertThat(purge.purge().counts()).isEqualTo(1);
    assertThat(left("select guard_key from booking.sign_in_guard")).containsExactly("locked");
    assertThat(Retention.COUNTS)
        .isGreaterThan(Patience.WITH_ACCOUNT.memory())
        .isGreaterThan(Patience.WITH_ACCOUNT.lock())
        .isGreaterThan(Patience.WITH_ADDRESS.memory())
        .isGreaterThan(Patience.WITH_ADDRESS.lock());
  }

  @Test
  void noSignInThatMayStillLiveIsErased() {
    assertThat(Retention.SESSIONS).isGreaterThan(SignInSession.LONGEST);
  }

  @Test
  void theAuditIsKeptAYear() {
    entry("old", Duration.ofDays(366));
    entry("year", Duration.ofDays(364));

    assertThat(purge.purge().entries()).isEqualTo(1);
    assertThat(left("select id from booking.sign_in_audit")).containsExactly("year");
  }

  @Test
  void aSecondTimeTheSameNightThereIsNothingLeftToErase() {
    signIn("old", Duration.ofDays(30));
    purge.purge();

    assertThat(purge.purge()).isEqualTo(new PurgeSignIns.Purged(0, 0, 0));
  }

  private void signIn(String token, Duration ago) {
    run(
        "insert into booking.sign_in_session (token_hash, staff, created_at, last_seen_at)"
            + " values (?, 'S1', ?, ?)",
        token,
        at(ago),
        at(ago));
  }

  private void count(String key, Duration ago) {
    run(
        "insert into booking.sign_in_guard (guard_key, failures, counted_at) values (?, 10, ?)",
        key,
        at(ago));
  }

  private void entry(String id, Duration ago) {
    run(
        "insert into booking.sign_in_audit (id, happened_at, act, address)"
            + " values (?, ?, 'FAILED', '127.0.0.1')",
        id,
        at(ago));
  }

  private static Object at(Duration ago) {
    return NIGHT.minus(ago).atOffset(ZoneOffset.UTC);
  }

  private void run(String statement, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) {
        prepared.setObject(i + 1, values[i]);
      }
      prepared.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> left(String query) {
    try (Connection connection = database.getConnection();
        ResultSet rows = connection.createStatement().executeQuery(query)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
