package io.vitrine.store.device.proof;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/**
 * The proofs that came, kept until each would be too old anyway. A number is taken at once, in a
 * commit of its own: also a refused act has used its proof. No two servers take the same.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@DependsOn("Migrations")
public class UsedProofs {

  private static final String TAKEN = "23505";

  @Inject DataSource source;
  @Inject Clock clock;

  /**
   * @return whether nobody sent this proof before
   */
  public boolean take(String device, String proof, Instant until) {
    try (Connection connection = source.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into store.device_proof (device, proof, ends_at) values (?, ?, ?)")) {
      insert.setString(1, device);
      insert.setString(2, proof);
      insert.setObject(3, until.atOffset(ZoneOffset.UTC));
      insert.executeUpdate();
      return true;
    } catch (SQLException e) {
      if (TAKEN.equals(e.getSQLState())) {
        return false;
      }
      throw new IllegalStateException("a device's proof could not be kept", e);
    }
  }

  @Schedule(hour = "*", minute = "*/5", persistent = false)
  void forget() {
    try (Connection connection = source.getConnection();
        PreparedStatement delete =
            connection.prepareStatement("delete from store.device_proof where ends_at < ?")) {
      delete.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("old proofs of devices could not be forgotten", e);
    }
  }
}
