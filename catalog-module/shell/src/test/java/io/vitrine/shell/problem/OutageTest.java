package io.vitrine.shell.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;

class OutageTest {

  @Test
  void aConnectionThatBrokeIsAnOutageHoweverDeepItLies() {
    Throwable broke = new SQLException("An I/O error occurred", "08006");
    assertThat(Outage.isCauseOf(new IllegalStateException(new IllegalStateException(broke))))
        .isTrue();
    assertThat(Outage.isCauseOf(new SQLException("terminating connection", "57P01"))).isTrue();
    assertThat(Outage.isCauseOf(new SQLException("the database system is starting up", "57P03")))
        .isTrue();
    assertThat(
            Outage.isCauseOf(
                new SQLException(
                    "Error in allocating a connection. Cause: refused", (String) null)))
        .isTrue();
  }

  @Test
  void aConnectionLostAtTheCommitIsAnOutageThoughNoDriverSpeaks() {
    Throwable lost = new SystemException().initCause(new XAException("not usable"));
    assertThat(Outage.isCauseOf(new TransactionalException("during commit", lost))).isTrue();
    assertThat(Outage.isCauseOf(new RollbackException().initCause(new XAException(100)))).isTrue();
    assertThat(Outage.isCauseOf(undone(null))).isTrue();
    assertThat(Outage.isCauseOf(undone(new IllegalStateException("a rule of ours")))).isFalse();
  }

  @Test
  void aRuleThatTheDatabaseKeptIsNone() {
    assertThat(Outage.isCauseOf(new SQLException("duplicate key", "23505"))).isFalse();
    assertThat(Outage.isCauseOf(new IllegalStateException("no database in it"))).isFalse();
    assertThat(Outage.isCauseOf(null)).isFalse();
  }

  private static Throwable undone(Throwable why) {
    return new TransactionalException(
        "during commit", new RollbackException("marked for rollback").initCause(why));
  }
}
