package io.vitrine.store.database;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;

/**
 * An act at the counter that waits its turn. A lock that is not given in time leaves the act in
 * progress: its device sends it again. An act that crossed another's first row was undone whole and
 * is tried again: it finds that row, or the stored answer of its own key.
 */
public final class TriedAgain {

  /** A lock waited for too long, or two that waited for each other (H2 and PostgreSQL). */
  private static final Set<String> BUSY = Set.of("HYT00", "40001", "55P03", "40P01");

  /** Another act wrote the first row of a year or of a level at the same moment. */
  private static final String CROSSED = "23505";

  private static final int ATTEMPTS = 4;

  private TriedAgain() {}

  /**
   * @param act a transaction of its own
   * @param busy the answer where the turn never came
   */
  public static <T> T untilDone(Supplier<T> act, T busy) {
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      try {
        return act.get();
      } catch (RuntimeException e) {
        if (!has(e, BUSY) && (attempt == ATTEMPTS || !has(e, Set.of(CROSSED)))) {
          throw e;
        }
      }
    }
    return busy;
  }

  private static boolean has(Throwable thrown, Set<String> states) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && states.contains(String.valueOf(sql.getSQLState()))) {
        return true;
      }
    }
    return false;
  }
}
