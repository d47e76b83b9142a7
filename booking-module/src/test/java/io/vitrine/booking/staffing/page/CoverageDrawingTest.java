package io.vitrine.booking.staffing.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.staffing.Coverage;
import io.vitrine.booking.staffing.Coverage.Cell;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoverageDrawingTest {

  private static final Instant TEN = Instant.parse("2031-03-03T09:00:00Z");

  @Test
  void half_hours_with_the_same_number_are_one_block_but_not_over_the_end_of_a_day() {
    CoverageDrawing drawing = drawing(2, new int[] {0, 0, 0, 0}, new int[] {2, 2, 2, 2});

    assertThat(drawing.getPlanned())
        .extracting(CoverageDrawing.Block::x)
        .containsExactly("0.000%", "50.000%");
    assertThat(drawing.getPlanned())
        .extracting(CoverageDrawing.Block::width)
        .containsExactly("50.000%", "50.000%");
  }

  @Test
  void what_is_missing_stands_on_what_is_planned_and_says_how_many() {
    CoverageDrawing drawing = drawing(1, new int[] {1, 3, 3, 1}, new int[] {1, 1, 1, 1});

    assertThat(drawing.getMissing()).hasSize(1);
    assertThat(drawing.getMissing().get(0).x()).isEqualTo("25.000%");
    assertThat(drawing.getMissing().get(0).height()).isEqualTo("56.0");
    assertThat(drawing.getLabels()).hasSize(1);
    assertThat(drawing.getLabels().get(0).text()).isEqualTo("−2");
    assertThat(drawing.getLabels().get(0).x()).isEqualTo("50.000%");
  }

  @Test
  void the_need_goes_up_and_comes_down_again() {
    CoverageDrawing drawing = drawing(1, new int[] {0, 2, 0}, new int[] {0, 0, 0});

    assertThat(drawing.getNeed()).hasSize(3);
    assertThat(drawing.getMost()).as("never so high that one person fills it").isEqualTo(3);
    assertThat(drawing.getPlanned()).isEmpty();
  }

  private static CoverageDrawing drawing(int days, int[] wanted, int[] planned) {
    List<Cell> cells =
        IntStream.range(0, wanted.length)
            .mapToObj(i -> new Cell(TEN.plusSeconds(1800L * i), wanted[i], planned[i]))
            .toList();
    return new CoverageDrawing(new Coverage(cells), days);
  }
}
