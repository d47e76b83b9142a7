package io.vitrine.store.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SmallCountsTest {

  @Property
  void noGroupPointsToAPersonAndNothingIsLostOrFoundBySubtraction(
      @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 20) Integer> sizes) {
    long all = sizes.stream().mapToLong(size -> size).sum();
    List<Integer> told = SmallCounts.groups(sizes, size -> size, Integer::sum);
    assertThat(told).allSatisfy(size -> assertThat(size).isGreaterThanOrEqualTo(5));
    assertThat(told.stream().mapToLong(size -> size).sum()).isEqualTo(all < 5 ? 0 : all);
  }

  @Property
  void neighboursInTimeAreToldTogetherUntilTheyAreEnough(
      @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 9) Integer> weeks) {
    long all = weeks.stream().mapToLong(size -> size).sum();
    List<Integer> told = SmallCounts.neighbours(weeks, size -> size, Integer::sum);
    assertThat(told).allSatisfy(size -> assertThat(size).isGreaterThanOrEqualTo(5));
    assertThat(told.stream().mapToLong(size -> size).sum()).isEqualTo(all < 5 ? 0 : all);
  }

  @Test
  void oneSmallGroupTakesTheSmallestOfTheOthersWithIt() {
    assertThat(SmallCounts.groups(List.of(30, 8, 2), size -> size, Integer::sum))
        .containsExactly(30, 10);
    assertThat(SmallCounts.groups(List.of(30, 3, 2), size -> size, Integer::sum))
        .containsExactly(30, 5);
    assertThat(SmallCounts.groups(List.of(4), size -> size, Integer::sum)).isEmpty();
    assertThat(SmallCounts.neighbours(List.of(6, 2, 3, 7, 1), size -> size, Integer::sum))
        .containsExactly(6, 5, 8);
  }
}
