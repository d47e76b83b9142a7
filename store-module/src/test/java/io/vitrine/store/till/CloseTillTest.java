package io.vitrine.store.till;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.shell.money.Money;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CloseTillTest {

  @Test
  void aCountThatNeverGetsItsTurnIsToBeMadeAgain() {
    CloseTill close = new CloseTill(new Refusing("HYT00"));

    assertThat(close.with("rivoli", "T1", Money.ZERO, Set.of(), "S003"))
        .isEqualTo(new TillAnswer.Refused(TillAnswer.Reason.BUSY));
  }

  @Test
  void whatIsNoWaitingIsNotHidden() {
    CloseTill close = new CloseTill(new Refusing("42000"));

    assertThatThrownBy(() -> close.with("rivoli", "T1", Money.ZERO, Set.of(), "S003"))
        .hasRootCauseInstanceOf(SQLException.class);
  }

  /** A database that gives no lock, or none of what is asked. */
  private static final class Refusing extends CountDrawer {

    private final String state;

    Refusing(String state) {
      super(null, null, null, null, null, null);
      this.state = state;
    }

    @Override
    TillAnswer of(String shop, String code, Money counted, Set<String> there, String by) {
      throw new IllegalStateException(new SQLException("no", state));
    }
  }
}
