package io.vitrine.booking.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DayBitsTest {

  @Property(tries = 500)
  void beginnings_are_where_enough_ticks_lie_in_one_piece(@ForAll long seed) {
    Random random = new Random(seed);
    DayBits bits = new DayBits();
    BitSet plain = new BitSet();
    for (int i = 0; i < 8; i++) {
      int from = random.nextInt(340) - 20;
      int until = from + random.nextInt(80);
      boolean value = i % 3 != 2;
      bits.set(from, until, value);
      plain.set(Math.max(0, from), Math.max(0, until), value);
    }
    int length = 1 + random.nextInt(60);
    int later = random.nextInt(30);

    DayBits begin = bits.beginnings(length);
    DayBits moved = bits.later(later);

    for (int tick = 0; tick < 320; tick++) {
      assertThat(begin.get(tick))
          .isEqualTo(plain.get(tick) && plain.nextClearBit(tick) >= tick + length);
      assertThat(moved.get(tick)).isEqualTo(tick >= later && plain.get(tick - later));
      assertThat(bits.next(tick)).isEqualTo(plain.nextSetBit(tick));
    }
  }

  @Test
  void what_lies_outside_the_day_is_cut_off() {
    DayBits bits = new DayBits().set(-500, -3, true).set(380, 9_000_000_000L, true);
    assertThat(bits.next(0)).isEqualTo(380);
    assertThat(new DayBits().set(5, 5, true).next(0)).isEqualTo(-1);
  }
}
