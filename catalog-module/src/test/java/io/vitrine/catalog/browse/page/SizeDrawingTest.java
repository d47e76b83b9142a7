package io.vitrine.catalog.browse.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SizeDrawingTest {

  @Test
  void a_sofa_is_drawn_to_scale_within_its_room() {
    SizeDrawing sofa = drawn(210, 92, 78);

    assertThat((double) sofa.width() / sofa.height())
        .isCloseTo(210 / 78.0, org.assertj.core.data.Offset.offset(0.05));
    assertThat(sofa.getBackRight()).isLessThanOrEqualTo(232);
    assertThat(sofa.getBackTop()).isGreaterThanOrEqualTo(33);
  }

  @Test
  void the_tall_and_the_flat_fit_as_well() {
    SizeDrawing cupboard = drawn(60, 40, 220);
    SizeDrawing rug = drawn(300, 200, 1);

    assertThat(cupboard.getBackTop()).isGreaterThanOrEqualTo(33);
    assertThat(rug.height()).isEqualTo(2);
    assertThat(rug.getBackRight()).isLessThanOrEqualTo(232);
  }

  @Test
  void nothing_is_left_empty_above_the_drawing() {
    SizeDrawing bench = drawn(160, 35, 45);
    SizeDrawing cupboard = drawn(60, 40, 220);

    assertThat(bench.getTop()).isPositive().isEqualTo(bench.getBackTop() - 12);
    assertThat(cupboard.getTop()).isLessThan(cupboard.getBackTop());
  }

  @Test
  void what_is_not_known_whole_is_not_drawn() {
    assertThat(SizeDrawing.of(null, BigDecimal.ONE, BigDecimal.ONE)).isNull();
    assertThat(drawn(100, 0, 40)).isNull();
  }

  private static SizeDrawing drawn(int width, int depth, int height) {
    return SizeDrawing.of(
        BigDecimal.valueOf(width), BigDecimal.valueOf(depth), BigDecimal.valueOf(height));
  }
}
