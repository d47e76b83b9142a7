package io.vitrine.shell.problem;

import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.util.Set;
import javax.transaction.xa.XAException;

/** Tells whether something failed because the database is away, or went away meanwhile. */
final class Outage {

  /** SQLState class 08 (ISO 9075): no connection, or one that broke. */
  private static final String CONNECTION = "08";

  /** PostgreSQL shuts down, comes back or takes nobody more; H2 broke off or was closed. */
  private static final Set<String> AWAY =
      Set.of("57P01", "57P02", "57P03", "53300", "90067", "90098", "90121");

  /** Payara's pool has no connection to give; it tells no state. */
  private static final String NONE_GIVEN = "Error in allocating a connection";

  private Outage() {}

  static boolean isCauseOf(Throwable thrown) {
    int depth = 0;
    for (Throwable cause = thrown; cause != null && depth < 30; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && isAway(sql) || isLostAtItsEnd(cause)) {
        return true;
      }
      depth++;
    }
    return false;
  }

  /**
   * A connection that breaks at the commit is told by the transaction manager alone: it names the
   * resource that it lost, not what the driver said, or nothing but that all was undone. No code of
   * ours asks for that.
   */
  private static boolean isLostAtItsEnd(Throwable cause) {
    return cause instanceof XAException
        || cause instanceof SystemException
        || cause instanceof RollbackException && cause.getCause() == null;
  }

  private static boolean isAway(SQLException sql) {
    String state = String.valueOf(sql.getSQLState());
    return state.startsWith(CONNECTION)
        || AWAY.contains(state)
        || String.valueOf(sql.getMessage()).contains(NONE_GIVEN);
  }
}
