package io.vitrine.store.order;

import static io.vitrine.store.order.Cancellation.By.CUSTOMER;
import static io.vitrine.store.order.Cancellation.By.HOUSE;
import static io.vitrine.store.order.DepositKind.ACOMPTE;
import static io.vitrine.store.order.DepositKind.ARRHES;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.shell.money.Money;
import org.junit.jupiter.api.Test;

/** L214-1 of the consumer code and 1590 of the civil code. */
class CancellationTest {

  private static final Money DOWN = Money.ofEuros("300.00");

  @Test
  void moneyDownIsArrhesUnlessAcompteIsSaid() {
    assertThat(DepositKind.said(null)).isEqualTo(ARRHES);
    assertThat(DepositKind.said("ACOMPTE")).isEqualTo(ACOMPTE);
  }

  @Test
  void arrhesOfACustomerWhoStepsBackStayWithTheHouse() {
    assertThat(Cancellation.of(ARRHES, CUSTOMER, DOWN, false))
        .isEqualTo(new Cancellation(Money.ZERO, DOWN));
  }

  @Test
  void theHouseThatStepsBackGivesArrhesTwice() {
    assertThat(Cancellation.of(ARRHES, HOUSE, DOWN, true))
        .isEqualTo(new Cancellation(Money.ofEuros("600.00"), DOWN.negated()));
  }

  @Test
  void anAcompteGoesBackOnceFromTheHouse() {
    assertThat(Cancellation.of(ACOMPTE, HOUSE, DOWN, true))
        .isEqualTo(new Cancellation(DOWN, Money.ZERO));
  }

  @Test
  void theAcompteOfACustomerWhoStepsBackGoesBackOrStaysAsAManagerSays() {
    assertThat(Cancellation.of(ACOMPTE, CUSTOMER, DOWN, false))
        .isEqualTo(new Cancellation(DOWN, Money.ZERO));
    assertThat(Cancellation.of(ACOMPTE, CUSTOMER, DOWN, true))
        .isEqualTo(new Cancellation(Money.ZERO, DOWN));
  }

  @Test
  void whatGoesBackAndWhatIsKeptIsWhatWasPaidDown() {
    for (DepositKind kind : DepositKind.values()) {
      for (Cancellation.By by : Cancellation.By.values()) {
        for (boolean keep : new boolean[] {true, false}) {
          Cancellation one = Cancellation.of(kind, by, DOWN, keep);
          assertThat(one.back().plus(one.compensation())).isEqualTo(DOWN);
        }
      }
    }
  }
}
