package io.vitrine.store.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.money.TaxRate;
import io.vitrine.store.refund.LineSoFar.Slice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class GivenBackTest {

  private static final TaxRate NORMAL = TaxRate.ofPercent("20");

  @Test
  void theThirdOfThreePiecesForTenEurosBringsTheLastCent() {
    LineSoFar line = line(NORMAL, 3, 1_000, 0);
    Slice first = line.take(1);
    Slice second = after(line, first).take(1);
    Slice third = after(after(line, first), second).take(1);

    assertThat(List.of(first.amount(), second.amount(), third.amount()))
        .containsExactly(Money.cents(333), Money.cents(334), Money.cents(333));
  }

  @Test
  void abuse24MoreThanIsLeftCannotBeTaken() {
    LineSoFar line = line(NORMAL, 2, 1_000, 0);
    assertThatThrownBy(() -> after(line, line.take(1)).take(2))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** However a sale comes back, in whatever slices: the cents of the sale, at each rate. */
  @Property(tries = 400)
  void abuse14AllPartialRefundsOfASaleAddUpToTheSaleAtEachRate(
      @ForAll("sales") List<LineSoFar> sale, @ForAll Random chance) {
    Map<TaxRate, Money> sold = new HashMap<>();
    sale.forEach(line -> sold.merge(line.rate(), line.total(), Money::plus));
    Map<TaxRate, Money> gross = new HashMap<>();
    Map<TaxRate, Money> tax = new HashMap<>();
    List<LineSoFar> left = new ArrayList<>(sale);

    while (left.stream().anyMatch(line -> line.left() > 0)) {
      List<Slice> slices = someOf(left, chance);
      GivenBack given = GivenBack.of(slices, gross);
      assertThat(given.total().isNegative()).isFalse();
      assertThat(given.eco().compareTo(given.total())).isNotPositive();
      given
          .byRate()
          .forEach(
              part -> {
                assertThat(part.tax().isNegative()).isFalse();
                assertThat(part.tax().compareTo(part.gross())).isNotPositive();
                gross.merge(part.rate(), part.gross(), Money::plus);
                tax.merge(part.rate(), part.tax(), Money::plus);
              });
    }

    assertThat(gross).isEqualTo(sold);
    sold.forEach((rate, total) -> assertThat(tax.get(rate)).isEqualTo(rate.within(total)));
  }

  /** Some pieces of some lines; the lines go on from there. */
  private static List<Slice> someOf(List<LineSoFar> lines, Random chance) {
    List<Slice> slices = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int pieces = chance.nextInt(lines.get(i).left() + 1);
      if (pieces > 0) {
        Slice slice = lines.get(i).take(pieces);
        slices.add(slice);
        lines.set(i, after(lines.get(i), slice));
      }
    }
    return slices;
  }

  @Provide
  Arbitrary<List<LineSoFar>> sales() {
    Arbitrary<TaxRate> rates =
        Arbitraries.of(TaxRate.ofPercent("20"), TaxRate.ofPercent("10"), TaxRate.ofPercent("5.5"));
    Arbitrary<Integer> pieces = Arbitraries.integers().between(1, 12);
    Arbitrary<Integer> eco = Arbitraries.integers().between(0, 40);
    Arbitrary<Integer> above = Arbitraries.integers().between(0, 5_000);
    return Combinators.combine(rates, pieces, eco, above)
        .as((rate, sold, unit, more) -> line(rate, sold, unit * sold + more, unit))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  private static LineSoFar line(TaxRate rate, int sold, long total, long eco) {
    return new LineSoFar(
        0, "A", rate, sold, Money.cents(total), Money.cents(eco), 0, 0, Money.ZERO);
  }

  private static LineSoFar after(LineSoFar line, Slice slice) {
    return new LineSoFar(
        line.place(),
        line.sku(),
        line.rate(),
        line.sold(),
        line.total(),
        line.ecoUnit(),
        line.turns() + 1,
        slice.piecesAfter(),
        slice.centsAfter());
  }
}
