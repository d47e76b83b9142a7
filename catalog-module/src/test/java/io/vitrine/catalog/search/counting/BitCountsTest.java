package io.vitrine.catalog.search.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Bits added up on edge, against one after the other; more of them than the places hold at once.
 */
class BitCountsTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 9, 1_000, 65_527, 65_528, 65_529, 150_003})
  void each_bit_is_counted(int products) {
    Random chance = new Random(products);
    int words = 3;
    BitCounts counts = new BitCounts(words);
    int[] plain = new int[words * Long.SIZE];
    for (int i = 0; i < products; i++) {
      // all, few and about half of the bits
      long[] bits = {-1L, chance.nextLong() & chance.nextLong(), chance.nextLong()};
      counts.add(bits);
      for (int bit = 0; bit < plain.length; bit++) {
        plain[bit] += (int) (bits[bit / Long.SIZE] >>> bit & 1);
      }
    }
    assertThat(counts.counts()).isEqualTo(plain);
  }
}
