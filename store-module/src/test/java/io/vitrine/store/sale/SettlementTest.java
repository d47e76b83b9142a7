package io.vitrine.store.sale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import io.vitrine.store.sale.SaleAnswer.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SettlementTest {

  private static final Money DUE = Money.ofEuros("1290.00");
  private static final Money LIMIT = Money.ofEuros("1500.00");

  @Test
  void aCardSettlesTheWhole() {
    assertThat(Settlement.fault(DUE, List.of(Payment.card(DUE, "A1B2C3")), LIMIT)).isEmpty();
  }

  @Test
  void cashUpToAThousandEurosAndTheRestByCard() {
    List<Payment> both =
        List.of(
            Payment.card(Money.ofEuros("290.00"), "A1B2C3"),
            Payment.cash(Money.ofEuros("1000.00"), Money.ofEuros("1000.00")));
    assertThat(Settlement.fault(DUE, both, LIMIT)).isEmpty();
  }

  @Test
  void abuse12ACentMoreInCashIsTooMuchAlsoInSlices() {
    List<Payment> slices =
        List.of(
            Payment.cash(Money.ofEuros("500.01"), Money.ofEuros("500.01")),
            Payment.cash(Money.ofEuros("500.00"), Money.ofEuros("500.00")),
            Payment.card(Money.ofEuros("289.99"), "A1B2C3"));
    assertThat(Settlement.fault(DUE, slices, LIMIT)).contains(Reason.TOO_MUCH_CASH);
  }

  @Test
  void abuse11ACentLessOrMoreDoesNotSettle() {
    Money less = DUE.minus(Money.cents(1));
    assertThat(Settlement.fault(DUE, List.of(Payment.card(less, "A1B2C3")), LIMIT))
        .contains(Reason.PAYMENTS_DIFFER);
    assertThat(Settlement.fault(DUE, List.of(), LIMIT)).contains(Reason.PAYMENTS_DIFFER);
  }

  @Test
  void abuse13ChangeGoesBackFromCashOnly() {
    Payment card = new Payment(Payment.Means.CARD, DUE, Money.ofEuros("1300.00"), "A1B2C3");
    assertThat(Settlement.fault(DUE, List.of(card), LIMIT)).contains(Reason.CHANGE_ON_CARD);
    assertThat(Payment.cash(Money.ofEuros("18.50"), Money.ofEuros("20.00")).change())
        .isEqualTo(Money.ofEuros("1.50"));
  }

  @Test
  void abuse13NoChangeOnAChequeOrACreditNote() {
    for (Payment.Means means : List.of(Payment.Means.CHEQUE, Payment.Means.CREDIT_NOTE)) {
      Payment more = new Payment(means, DUE, Money.ofEuros("1300.00"), null, "1234567");
      assertThat(Settlement.fault(DUE, List.of(more), LIMIT)).contains(Reason.CHANGE_ON_VOUCHER);
    }
  }

  @Test
  void severalMeansTogetherSettleTheWhole() {
    List<Payment> all =
        List.of(
            Payment.creditNote(Money.ofEuros("90.00"), "K4T9"),
            Payment.cheque(Money.ofEuros("200.00"), "1234567"),
            Payment.attempt(Money.ofEuros("500.00"), "0a1b2c3d-0000-4000-8000-000000000001"),
            Payment.cash(Money.ofEuros("500.00"), Money.ofEuros("500.00")));
    assertThat(Settlement.fault(DUE, all, LIMIT)).isEmpty();
    assertThat(Settlement.fault(DUE.plus(Money.cents(1)), all, LIMIT))
        .contains(Reason.PAYMENTS_DIFFER);
  }

  @Test
  void chequesHaveALimitAlsoInSlices() {
    List<Payment> two =
        List.of(
            Payment.cheque(Money.ofEuros("645.00"), "1234567"),
            Payment.cheque(Money.ofEuros("645.00"), "1234568"));
    assertThat(Settlement.fault(DUE, two, DUE)).isEmpty();
    assertThat(Settlement.fault(DUE, two, DUE.minus(Money.cents(1))))
        .contains(Reason.CHEQUE_TOO_HIGH);
    assertThat(Settlement.fault(DUE, two, Money.ZERO)).contains(Reason.CHEQUE_TOO_HIGH);
  }

  @Test
  void nothingIsNamedTwice() {
    List<Payment> twice =
        List.of(
            Payment.creditNote(Money.ofEuros("645.00"), "k4t9 qxm2"),
            Payment.creditNote(Money.ofEuros("645.00"), "K4T9-QXM2"));
    assertThat(Settlement.fault(DUE, twice, LIMIT)).contains(Reason.PAYMENT_TWICE);
  }

  /** Whatever the parts, they settle exactly their sum: not a cent less or more. */
  @Test
  void partsSettleTheirSumAndNothingElse() {
    Random random = new Random(6);
    for (int round = 0; round < 500; round++) {
      List<Payment> parts = new ArrayList<>();
      long sum = 0;
      for (int i = 0; i <= random.nextInt(6); i++) {
        long cents = 1 + random.nextInt(20_000);
        sum += cents;
        Money amount = Money.cents(cents);
        parts.add(
            switch (random.nextInt(4)) {
              case 0 -> Payment.cash(amount, amount.plus(Money.cents(random.nextInt(500))));
              case 1 -> Payment.card(amount, "A1B2C3");
              case 2 -> Payment.cheque(amount, String.valueOf(1_000_000 + i));
              default -> Payment.creditNote(amount, "NOTE" + i);
            });
      }
      assertThat(Settlement.fault(Money.cents(sum), parts, LIMIT)).as("%s", parts).isEmpty();
      for (long off : List.of(-1L, 1L)) {
        assertThat(Settlement.fault(Money.cents(sum + off), parts, LIMIT))
            .contains(Reason.PAYMENTS_DIFFER);
      }
    }
  }

  @Test
  void aRequestFromBeforeCreditNotesKeepsItsFingerprint() {
    assertThat(Payment.card(Money.cents(100), "A1B2C3").inOneLine())
        .isEqualTo(
            "Payment[means=CARD, amount="
                + Money.cents(100)
                + ", tendered=null, authorisation=A1B2C3]");
  }

  @Test
  void aPaymentNamesWhatBelongsToItsMeans() {
    for (Payment.Means means : Payment.Means.values()) {
      if (means != Payment.Means.CARD) {
        assertThatThrownBy(() -> new Payment(means, DUE, null, "A1B2C3", "1234567"))
            .isInstanceOf(InvalidValue.class);
      }
    }
    assertThatThrownBy(() -> new Payment(Payment.Means.CASH, DUE, null, null, "1234567"))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> Payment.cheque(DUE, "12")).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> Payment.creditNote(DUE, " ")).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> Payment.attempt(DUE, "1234567")).isInstanceOf(InvalidValue.class);
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
