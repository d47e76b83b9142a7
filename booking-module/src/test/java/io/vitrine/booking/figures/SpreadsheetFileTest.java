package io.vitrine.booking.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.worktime.Week;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadsheetFileTest {

  private static final Week WEEK = Week.parse("2026-W50");

  @Test
  void abuse_42_a_cell_that_begins_like_a_formula_is_plain_text() {
    assertThat(SpreadsheetFile.cell("=HYPERLINK(\"http://x\")"))
        .isEqualTo("\"'=HYPERLINK(\"\"http://x\"\")\"");
    for (String beginning : List.of("+cmd", "-2+3", "@SUM(A1)", "\tx", "\rx")) {
      assertThat(SpreadsheetFile.cell(beginning)).startsWith("\"'");
    }
    assertThat(SpreadsheetFile.cell("-12")).isEqualTo("-12");
    assertThat(SpreadsheetFile.cell("a;b")).isEqualTo("\"a;b\"");
  }

  @Test
  void each_row_has_its_figures_and_says_nothing_where_nothing_is_known() {
    Figures figures =
        new Figures(
            List.of(WEEK),
            List.of(
                new Figures.Row(WEEK, "salon", 10, 6, 2, 1, 1200, 3, 12),
                new Figures.Row(WEEK, "zzz", 1, 0, 0, 1, 0, 0, 0)),
            List.of(new Figures.Use(WEEK, 4200, 1050)));

    assertThat(SpreadsheetFile.of(figures).split("\r\n"))
        .contains("2026-W50;salon;10;6;2;1;75;5.0;4", "2026-W50;zzz;1;0;0;1;;0.0;")
        .endsWith("2026-W50;4200;1050;25");
  }

  @Test
  void topics_of_a_week_add_up() {
    Figures figures =
        new Figures(
            List.of(WEEK, WEEK.next()),
            List.of(
                new Figures.Row(WEEK, "salon", 10, 6, 2, 1, 1200, 3, 12),
                new Figures.Row(WEEK, "literie", 5, 5, 0, 0, 120, 0, 0)),
            List.of());

    assertThat(figures.byWeek()).extracting(Figures.Row::booked).containsExactly(15L, 0L);
    assertThat(figures.byTopic())
        .extracting(Figures.Row::topic)
        .containsExactly("literie", "salon");
    assertThat(figures.byWeek().get(1).keptShare()).isEmpty();
  }
}
