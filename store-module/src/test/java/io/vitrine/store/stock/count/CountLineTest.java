package io.vitrine.store.stock.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CountLineTest {

  private static final Instant NOON = Instant.parse("2026-12-12T11:00:00Z");

  private final CountLine line = new CountLine("sheet", "AUB3", 0);

  @Test
  void whatNobodyCountedDiffersByNothing() {
    assertThat(line.isNoted()).isFalse();
    assertThat(line.getDifference()).isZero();
  }

  @Test
  void noneAtAllIsACountToo() {
    line.enter(0, 2, "S003", NOON);

    assertThat(line.isNoted()).isTrue();
    assertThat(line.getDifference()).isEqualTo(-2);
  }

  @Test
  void aSaleBetweenTwoScansOfAnArticleAsksForAnotherCount() {
    line.scan(3, "S003", NOON);
    line.scan(2, "S003", NOON);
    assertThat(line.isMoved()).isTrue();

    line.scan(3, "S003", NOON);
    assertThat(line.isMoved()).as("a mark stays").isTrue();

    line.enter(2, 2, "S003", NOON);
    assertThat(line.isMoved()).isFalse();
    assertThat(line.getDifference()).isZero();
  }

  @Test
  void onlyADifferenceHasAReason() {
    line.enter(2, 2, "S003", NOON);
    line.explain("broken");
    assertThat(line.getReason()).isNull();

    line.enter(1, 2, "S003", NOON);
    line.explain("broken");
    assertThat(line.getReason()).isEqualTo("broken");
  }

  /** Sales before the count and after it change nothing of what the count finds. */
  @Property
  void salesBeforeAndAfterTheCountDoNotSpoilIt(
      @ForAll @IntRange(min = 0, max = 50) int ledger,
      @ForAll @IntRange(min = 0, max = 50) int really,
      @ForAll @IntRange(min = 0, max = 50) int soldBefore,
      @ForAll @IntRange(min = 0, max = 50) int soldAfter) {
    CountLine counted = new CountLine("sheet", "AUB3", 0);
    counted.enter(Math.max(0, really - soldBefore), ledger - soldBefore, "S003", NOON);
    int there = Math.max(0, really - soldBefore) - soldAfter;

    int after = ledger - soldBefore - soldAfter + counted.getDifference();

    assertThat(after).isEqualTo(there);
  }
}
