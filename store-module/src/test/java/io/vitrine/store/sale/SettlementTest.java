package io.vitrine.store.sale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import io.vitrine.store.sale.SaleAnswer.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettlementTest {

  private static final Money DUE = Money.ofEuros("1290.00");

  @Test
  void aCardSettlesTheWhole() {
    assertThat(Settlement.fault(DUE, List.of(Payment.card(DUE, "A1B2C3")))).isEmpty();
  }

  @Test
  void cashUpToAThousandEurosAndTheRestByCard() {
    List<Payment> both =
        List.of(
            Payment.card(Money.ofEuros("290.00"), "A1B2C3"),
            Payment.cash(Money.ofEuros("1000.00"), Money.ofEuros("1000.00")));
    assertThat(Settlement.fault(DUE, both)).isEmpty();
  }

  @Test
  void abuse12ACentMoreInCashIsTooMuchAlsoInSlices() {
    List<Payment> slices =
        List.of(
            Payment.cash(Money.ofEuros("500.01"), Money.ofEuros("500.01")),
            Payment.cash(Money.ofEuros("500.00"), Money.ofEuros("500.00")),
            Payment.card(Money.ofEuros("289.99"), "A1B2C3"));
    assertThat(Settlement.fault(DUE, slices)).contains(Reason.TOO_MUCH_CASH);
  }

  @Test
  void abuse11ACentLessOrMoreDoesNotSettle() {
    Money less = DUE.minus(Money.cents(1));
    assertThat(Settlement.fault(DUE, List.of(Payment.card(less, "A1B2C3"))))
        .contains(Reason.PAYMENTS_DIFFER);
    assertThat(Settlement.fault(DUE, List.of())).contains(Reason.PAYMENTS_DIFFER);
  }

  @Test
  void abuse13ChangeGoesBackFromCashOnly() {
    Payment card = new Payment(Payment.Means.CARD, DUE, Money.ofEuros("1300.00"), "A1B2C3");
    assertThat(Settlement.fault(DUE, List.of(card))).contains(Reason.CHANGE_ON_CARD);
    assertThat(Payment.cash(Money.ofEuros("18.50"), Money.ofEuros("20.00")).change())
        .isEqualTo(Money.ofEuros("1.50"));
  }

  @Test
  void aPaymentThatCannotBeIsRefused() {
    assertThatThrownBy(() -> Payment.card(DUE, " ")).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> Payment.cash(DUE, Money.ofEuros("1.00")))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> Payment.card(Money.cents(-1), "A1B2C3"))
        .isInstanceOf(InvalidValue.class);
  }
}
