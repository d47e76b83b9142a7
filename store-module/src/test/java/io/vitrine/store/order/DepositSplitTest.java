package io.vitrine.store.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.money.TaxRate;
import io.vitrine.store.sale.Totals;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DepositSplitTest {

  private static final List<Integer> RATES = List.of(210, 550, 1_000, 2_000);

  @Test
  void depositAndBalanceAddUpToTheSaleAtEachRateWhateverIsPaidDown() {
    Random random = new Random(1590);
    for (int i = 0; i < 5_000; i++) {
      List<Totals.Rate> ordered = basket(random);
      long whole = sum(ordered);
      Money deposit = Money.cents(1 + (long) (random.nextDouble() * whole));

      List<Totals.Rate> down = DepositSplit.of(ordered, deposit);
      List<Totals.Rate> balance = DepositSplit.balance(ordered, down);

      assertThat(sum(down)).isEqualTo(deposit.cents());
      assertThat(sum(balance)).isEqualTo(whole - deposit.cents());
      for (Totals.Rate rate : balance) {
        assertThat(rate.gross().cents()).isNotNegative();
        assertThat(rate.tax().cents()).isBetween(0L, rate.gross().cents());
      }
      for (Totals.Rate rate : ordered) {
        Totals.Rate rest = at(balance, rate.rate());
        Totals.Rate part = at(down, rate.rate());
        assertThat(rest.gross().plus(part.gross())).isEqualTo(rate.gross());
        assertThat(rest.tax().plus(part.tax())).isEqualTo(rate.tax());
      }
    }
  }

  @Test
  void whatIsPaidDownAndGivenBackLeavesNothingHeldAtAnyRate() {
    List<Totals.Rate> ordered = List.of(rate(550, 10_000), rate(2_000, 119_000));
    List<Totals.Rate> down = DepositSplit.of(ordered, Money.cents(30_001));

    assertThat(DepositSplit.balance(down, down))
        .allSatisfy(
            rest -> {
              assertThat(rest.gross()).isEqualTo(Money.ZERO);
              assertThat(rest.tax()).isEqualTo(Money.ZERO);
            });
  }

  @Test
  void aDepositOfTheWholeIsTheSaleItself() {
    List<Totals.Rate> ordered = List.of(rate(550, 10_003), rate(2_000, 119_001));

    assertThat(DepositSplit.of(ordered, Money.cents(129_004))).isEqualTo(ordered);
  }

  @Test
  void halfOfTwoRatesIsHalfOfEach() {
    List<Totals.Rate> down =
        DepositSplit.of(List.of(rate(550, 20_000), rate(2_000, 100_000)), Money.cents(60_000));

    assertThat(down).containsExactly(rate(550, 10_000), rate(2_000, 50_000));
  }

  private static List<Totals.Rate> basket(Random random) {
    List<Totals.Rate> basket = new ArrayList<>();
    for (int rate : RATES) {
      if (random.nextBoolean() || rate == 2_000) {
        basket.add(rate(rate, 1 + random.nextInt(random.nextBoolean() ? 20 : 5_000_000)));
      }
    }
    return basket;
  }

  private static Totals.Rate rate(int basisPoints, long cents) {
    TaxRate rate = new TaxRate(basisPoints);
    return new Totals.Rate(rate, Money.cents(cents), rate.within(Money.cents(cents)));
  }

  private static Totals.Rate at(List<Totals.Rate> rates, TaxRate rate) {
    return rates.stream()
        .filter(one -> one.rate().equals(rate))
        .findFirst()
        .orElse(new Totals.Rate(rate, Money.ZERO, Money.ZERO));
  }

  private static long sum(List<Totals.Rate> rates) {
    return rates.stream().mapToLong(rate -> rate.gross().cents()).sum();
  }
}
