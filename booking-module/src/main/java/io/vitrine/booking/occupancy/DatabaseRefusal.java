package io.vitrine.booking.occupancy;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;

/** Tells why the database refused, whoever wrapped it. */
public final class DatabaseRefusal {

  private DatabaseRefusal() {}

  /** A unique key or exclusion constraint kept its rule (SQLState class 23). */
  public static boolean isOverlap(Throwable thrown) {
    return hasState(thrown, "23");
  }

  /** Two transactions waited for each other or too long; the same attempt may work again. */
  public static boolean isContention(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof LockTimeoutException || cause instanceof PessimisticLockException) {
        return true;
      }
    }
    return hasState(thrown, "40") || hasState(thrown, "HYT00") || hasState(thrown, "90131");
  }

  private static boolean hasState(Throwable thrown, String beginning) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && sql.getSQLState() != null
          && sql.getSQLState().startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}
