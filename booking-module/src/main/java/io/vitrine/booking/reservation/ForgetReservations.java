package io.vitrine.booking.reservation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/**
 * Erases who reserved or waited, with the letters about it, thirty days after the workshop. How
 * many reserved and came stays, without a person.
 */
@ApplicationScoped
public class ForgetReservations {

  static final Duration KEPT = Duration.ofDays(30);
  private static final String OLD =
      " where erased_at is null and workshop in"
          + " (select number from booking.workshop where from_at < ?)";

  private final DataSource database;
  private final Clock clock;

  @Inject
  public ForgetReservations(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  ForgetReservations() {
    this(null, null);
  }

  /**
   * @return how many
   */
  @Transactional
  public int forget() {
    OffsetDateTime before = clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
    try (Connection connection = database.getConnection()) {
      run(
          connection,
          "delete from booking.mail where about in (select id from booking.reservation" + OLD + ")",
          before);
      return run(
          connection,
          "update booking.reservation set customer_name = null, email = null, phone = null,"
              + " erased_at = current_timestamp"
              + OLD,
          before);
    } catch (SQLException e) {
      throw new IllegalStateException("old reservations could not be erased", e);
    }
  }

  private static int run(Connection connection, String statement, OffsetDateTime before)
      throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(statement)) {
      prepared.setObject(1, before);
      return prepared.executeUpdate();
    }
  }
}
