package io.vitrine.shell.problem;

import java.sql.SQLException;
import java.util.Set;

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
      if (cause instanceof SQLException sql && isAway(sql)) {
        return true;
      }
      depth++;
    }
    return false;
  }

  private static boolean isAway(SQLException sql) {
    String state = String.valueOf(sql.getSQLState());
    return state.startsWith(CONNECTION)
        || AWAY.contains(state)
        || String.valueOf(sql.getMessage()).contains(NONE_GIVEN);
  }
}
