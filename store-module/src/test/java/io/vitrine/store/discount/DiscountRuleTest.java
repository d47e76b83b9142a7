package io.vitrine.store.discount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import io.vitrine.store.discount.DiscountRule.Line;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DiscountRuleTest {

  private static final Line SOFA = new Line("A", Money.ofEuros("1277.50"));

  @Test
  void fivePercentOfAPriceWithoutItsEcoParticipationRoundedDown() {
    assertThat(DiscountRule.off(List.of(SOFA), line(500))).containsExactly(Money.cents(6_387));
  }

  @Test
  void abuse4MoreThanAllOfItAndStackedDiscountsAreSeen() {
    assertThatThrownBy(() -> Discount.of(10_001)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> Discount.of(-1)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> Discount.of(Money.cents(-1))).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new Discount(100, Money.cents(1))).isInstanceOf(InvalidValue.class);
    DiscountsAsked stacked = new DiscountsAsked(Map.of("A", Discount.of(500)), 500);
    assertThat(DiscountRule.isDeeper(List.of(SOFA), line(500), 500)).isFalse();
    assertThat(DiscountRule.isDeeper(List.of(SOFA), stacked, 500)).isTrue();
    assertThat(DiscountRule.isDeeper(List.of(SOFA), line(501), 500)).isTrue();
  }

  @Test
  void abuse7AnAmountBeyondThePriceWithoutEcoParticipationIsNamed() {
    DiscountsAsked tooMuch =
        new DiscountsAsked(Map.of("A", Discount.of(Money.ofEuros("1277.51"))), 0);
    assertThat(DiscountRule.onEco(List.of(SOFA), tooMuch)).contains("A");
    assertThat(DiscountRule.onEco(List.of(SOFA), line(10_000))).isEmpty();
  }

  @Test
  void abuse14AThousandTinyLinesAreDiscountedOnce() {
    List<Line> tiny = Collections.nCopies(1_000, new Line("A", Money.cents(1)));
    assertThat(sum(DiscountRule.off(tiny, new DiscountsAsked(Map.of(), 1_000))))
        .isEqualTo(Money.cents(100));
  }

  /** Whatever the lines: the whole sale's discount is that of their sum, and nobody pays less. */
  @Property
  void abuse14AWholeSalesDiscountIsThatOfItsSumHoweverItIsCut(
      @ForAll("prices") List<Integer> prices, @ForAll @IntRange(min = 0, max = 10_000) int bp) {
    List<Line> lines =
        IntStream.range(0, prices.size())
            .mapToObj(i -> new Line("S" + i, Money.cents(prices.get(i))))
            .toList();
    List<Money> off = DiscountRule.off(lines, new DiscountsAsked(Map.of(), bp));
    long all = prices.stream().mapToLong(Integer::longValue).sum();

    assertThat(sum(off)).isEqualTo(Money.cents(all * bp / 10_000));
    for (int i = 0; i < lines.size(); i++) {
      assertThat(off.get(i).isNegative()).isFalse();
      assertThat(off.get(i).compareTo(lines.get(i).base())).isNotPositive();
    }
    assertThat(DiscountRule.isDeeper(lines, new DiscountsAsked(Map.of(), bp), bp)).isFalse();
  }

  @Provide
  Arbitrary<List<Integer>> prices() {
    return Arbitraries.integers().between(0, 500_000).list().ofMinSize(1).ofMaxSize(30);
  }

  private static DiscountsAsked line(int bp) {
    return new DiscountsAsked(Map.of("A", Discount.of(bp)), 0);
  }

  private static Money sum(List<Money> parts) {
    return parts.stream().reduce(Money.ZERO, Money::plus);
  }
}
