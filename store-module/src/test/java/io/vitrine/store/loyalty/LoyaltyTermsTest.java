package io.vitrine.store.loyalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import io.vitrine.store.credit.CreditGiven;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A benefit is worth something, ends late enough, and is used once, whole and in its shop. */
class LoyaltyTermsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LoyaltyTerms TERMS =
      new LoyaltyTerms(Money.cents(10_000), Money.cents(5_000), 60);

  @Test
  void aBenefitIsAtMostHalfOfWhatWasBoughtAndGoodForTwoMonths() {
    assertThat(TERMS.isOn()).isTrue();
    assertThat(new LoyaltyTerms(Money.cents(1), Money.ZERO, 730).isOn()).isFalse();
    assertThatThrownBy(() -> new LoyaltyTerms(Money.cents(9_999), Money.cents(5_000), 60))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new LoyaltyTerms(Money.cents(10_000), Money.cents(5_000), 59))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void aNoteThatNamesItUsesItOnceWholeAndInItsShop() {
    Benefit benefit = new Benefit("AAAA2222", "rivoli", TERMS, TODAY);
    UseBenefit use =
        new UseBenefit(
            new Loyalty(null) {
              @Override
              Optional<Benefit> held(String number) {
                return Optional.of(benefit).filter(one -> one.getNumber().equals(number));
              }
            });
    use.use(note("bellecour livré en retard", "rivoli", 100, 0));
    assertThat(benefit.isOpen(TODAY)).as("a note that names none").isTrue();
    assertThatThrownBy(() -> use.use(note(benefit.getNumber(), "rivoli", 4_999, 0)))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> use.use(note(benefit.getNumber(), "bellecour", 5_000, 0)))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> use.use(note(benefit.getNumber(), "rivoli", 5_000, 61)))
        .as("over")
        .isInstanceOf(InvalidValue.class);
    use.use(note("Fidélité " + benefit.getNumber() + ".", "rivoli", 5_000, 60));
    assertThat(benefit.isOpen(TODAY)).isFalse();
    assertThatThrownBy(() -> use.use(note(benefit.getNumber(), "rivoli", 5_000, 0)))
        .as("used")
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void theNoteThatItBecomesIsGoodForThirtyDaysOnItsLastDayToo() {
    Benefit benefit = new Benefit("AAAA2222", "rivoli", TERMS, TODAY);
    assertThat(benefit.noteEnds(TODAY)).isEqualTo(benefit.getEndsOn());
    LocalDate last = benefit.getEndsOn();
    assertThat(benefit.isOpen(last)).isTrue();
    assertThat(benefit.noteEnds(last)).isEqualTo(last.plusDays(30));
  }

  private static CreditGiven note(String why, String shop, long cents, int daysLater) {
    Instant at = TODAY.plusDays(daysLater).atTime(10, 0).toInstant(ZoneOffset.UTC);
    return new CreditGiven(shop, "RIVOLI-A2026-000001", Money.cents(cents), why, at);
  }
}
