package io.vitrine.catalog.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.catalog.product.Size;
import io.vitrine.catalog.room.Room.Excess;
import io.vitrine.catalog.room.Room.Side;
import io.vitrine.shell.InvalidValue;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RoomTest {

  private static final Size SOFA = size("210", "92", "78.5");

  @Test
  void what_is_too_large_says_where_and_by_how_much() {
    assertThat(new Room(198, null, 70).exceededBy(SOFA))
        .containsExactly(
            new Excess(Side.WIDTH, new BigDecimal("12")),
            new Excess(Side.HEIGHT, new BigDecimal("8.5")));
  }

  @Test
  void what_is_exactly_as_large_fits() {
    assertThat(new Room(210, 92, 79).exceededBy(SOFA)).isEmpty();
  }

  @Test
  void nothing_is_judged_by_a_side_that_nobody_knows() {
    Size flat = size("160", "230", null);

    assertThat(new Room(200, null, 50).judges(flat)).isFalse();
    assertThat(new Room(200, 300, null).judges(flat)).isTrue();
  }

  @Test
  void a_browser_remembers_it_and_brings_nothing_else() {
    Room wall = new Room(210, null, 95);

    assertThat(Room.ofWritten(wall.written())).contains(wall);
    assertThat(Room.ofWritten("x")).isEmpty();
    assertThat(Room.ofWritten("xx")).isEmpty();
    assertThat(Room.ofWritten("0x10x10")).isEmpty();
    assertThat(Room.ofWritten("9999x10x10")).isEmpty();
    assertThat(Room.ofWritten("<script>")).isEmpty();
  }

  @Test
  void a_place_has_a_side_of_sense() {
    assertThatThrownBy(() -> new Room(null, null, null)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new Room(0, null, null)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new Room(null, 2_001, null)).isInstanceOf(InvalidValue.class);
  }

  private static Size size(String width, String depth, String height) {
    return new Size(number(width), number(depth), number(height));
  }

  private static BigDecimal number(String text) {
    return text == null ? null : new BigDecimal(text);
  }
}
