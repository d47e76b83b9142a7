package io.vitrine.store.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import io.vitrine.store.refund.RefundAnswer.Reason;
import io.vitrine.store.sale.Payment.Means;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PayoutRuleTest {

  private static final Money DUE = Money.ofEuros("1200.00");
  private static final Map<Means, Money> BOTH =
      Map.of(Means.CARD, Money.ofEuros("900.00"), Means.CASH, Money.ofEuros("390.00"));

  @Test
  void moneyGoesBackToTheCardFirstAndTheRestInCash() {
    assertThat(PayoutRule.asPaid(DUE, BOTH))
        .isEqualTo(
            Map.of(Means.CARD, Money.ofEuros("900.00"), Means.CASH, Money.ofEuros("300.00")));
    assertThat(PayoutRule.asPaid(Money.ofEuros("10.00"), BOTH))
        .isEqualTo(Map.of(Means.CARD, Money.ofEuros("10.00")));
  }

  @Test
  void abuse26MoreByOneMeansThanCameByItNeedsAManager() {
    assertThat(PayoutRule.needsManager(List.of(card("900.00"), cash("300.00")), BOTH)).isFalse();
    assertThat(PayoutRule.needsManager(List.of(card("809.99"), cash("390.01")), BOTH)).isTrue();
    assertThat(PayoutRule.needsManager(List.of(card("500.00"), card("400.01")), BOTH)).isTrue();
  }

  @Test
  void whatCameByChequeOrCreditNoteGoesOnACreditNoteAndThatNeedsNoManager() {
    Map<Means, Money> left =
        Map.of(
            Means.CARD, Money.ofEuros("100.00"),
            Means.CASH, Money.ofEuros("50.00"),
            Means.CREDIT_NOTE, Money.ofEuros("600.00"),
            Means.CHEQUE, Money.ofEuros("450.00"));
    Map<Means, Money> parts = PayoutRule.asPaid(DUE, left);

    assertThat(parts)
        .isEqualTo(
            Map.of(
                Means.CARD, Money.ofEuros("100.00"),
                Means.CASH, Money.ofEuros("50.00"),
                Means.CREDIT_NOTE, Money.ofEuros("1050.00")));
    assertThat(PayoutRule.needsManager(parts, left)).isFalse();
    assertThat(PayoutRule.needsManager(List.of(cash("50.01")), left)).isTrue();
    assertThat(PayoutRule.needsManager(List.of(note("1200.00")), BOTH)).isFalse();
  }

  @Test
  void whatOnceWentOnACreditNoteLeavesNothingOfItToPayOut() {
    Map<Means, Money> left =
        Map.of(Means.CARD, Money.ofEuros("5.00"), Means.CREDIT_NOTE, Money.ofEuros("-9.00"));
    assertThat(PayoutRule.asPaid(Money.ofEuros("8.00"), left))
        .isEqualTo(
            Map.of(Means.CARD, Money.ofEuros("5.00"), Means.CREDIT_NOTE, Money.ofEuros("3.00")));
  }

  @Test
  void aCentMoreOrLessIsNotTheSum() {
    assertThat(PayoutRule.fault(DUE, List.of(card("1200.00")), Money.ZERO)).isEmpty();
    assertThat(PayoutRule.fault(DUE, List.of(card("1200.01")), Money.ZERO))
        .contains(Reason.PAYOUTS_DIFFER);
    assertThat(PayoutRule.fault(DUE, List.of(), Money.ZERO)).contains(Reason.PAYOUTS_DIFFER);
    assertThat(PayoutRule.fault(Money.ZERO, List.of(), Money.ZERO)).isEmpty();
  }

  @Test
  void abuse12NotMoreThanAThousandEurosInCashAlsoInSlices() {
    List<Payout> slices = List.of(cash("600.00"), cash("600.00"));
    assertThat(PayoutRule.fault(DUE, slices, Money.ZERO)).contains(Reason.TOO_MUCH_CASH);
    assertThat(
            PayoutRule.fault(
                Money.ofEuros("0.01"), List.of(cash("0.01")), Money.ofEuros("1000.00")))
        .contains(Reason.TOO_MUCH_CASH);
    assertThat(
            PayoutRule.fault(
                Money.ofEuros("0.01"), List.of(card("0.01")), Money.ofEuros("1000.00")))
        .isEmpty();
  }

  @Test
  void aPayoutThatCannotBeIsRefused() {
    assertThatThrownBy(() -> cash("0.00")).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new Payout(Means.CARD, DUE, null)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new Payout(Means.CASH, DUE, "A1B2C3"))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new Payout(Means.CHEQUE, DUE, null)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new Payout(Means.CARD, DUE, "A1B2C3", "A1B2C3"))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void aReceiptsNumberIsReadAsItIsTyped() {
    assertThat(ReceiptNumber.read(" rivoli-v2026-000042 "))
        .hasValueSatisfying(
            receipt -> {
              assertThat(receipt.isOf("rivoli")).isTrue();
              assertThat(receipt.isOf("bellecour")).isFalse();
              assertThat(receipt.number().in("rivoli")).isEqualTo("RIVOLI-V2026-000042");
            });
    assertThat(ReceiptNumber.read("shop-1a2b-V2026-000001"))
        .hasValueSatisfying(receipt -> assertThat(receipt.shop()).isEqualTo("SHOP-1A2B"));
    for (String other : List.of("", "42", "RIVOLI-R2026-000042", "RIVOLI-V2026-", "' or 1=1 --")) {
      assertThat(ReceiptNumber.read(other)).as(other).isEmpty();
    }
  }

  private static Payout card(String euros) {
    return new Payout(Means.CARD, Money.ofEuros(euros), "A1B2C3");
  }

  private static Payout note(String euros) {
    return new Payout(Means.CREDIT_NOTE, Money.ofEuros(euros), null);
  }

  private static Payout cash(String euros) {
    return new Payout(Means.CASH, Money.ofEuros(euros), null);
  }
}
