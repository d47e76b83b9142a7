package io.vitrine.catalog.search.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The measure itself, against figures worked out by hand. */
class FiguresTest {

  private static final String JUDGED =
      """
      query,sku,relevant
      sofa,A,1
      sofa,B,0
      sofa,C,1
      "rug, round",D,1
      "rug, round",E,0
      lamp,F,0
      """;

  @Test
  void figures_are_what_they_are_by_hand() throws IOException {
    Map<String, List<String>> answers =
        Map.of("sofa", List.of("X", "A", "B"), "rug, round", List.of(), "lamp", List.of("F"));

    Figures figures = Figures.of(answers::get, judged());

    assertThat(figures.queries()).as("lamp has nothing relevant").isEqualTo(2);
    assertThat(figures.mrr()).isEqualTo((1 / 2.0 + 0) / 2, within(1e-9));
    assertThat(figures.recall()).as("A of A, C and D").isEqualTo(1 / 3.0, within(1e-9));
    // A before B; C, never found, behind B; D and E tie at the end
    assertThat(figures.auc()).isEqualTo((1 + 0 + 0.5) / 3, within(1e-9));
  }

  @Test
  void what_comes_after_the_first_fifty_is_not_seen() throws IOException {
    List<String> late = new ArrayList<>();
    for (int i = 0; i < Figures.DEPTH; i++) {
      late.add("X" + i);
    }
    late.add("A");
    assertThat(Figures.of(query -> late, judged()).recall()).isZero();
    late.remove(0);
    assertThat(Figures.of(query -> late, judged()).recall()).isPositive();
  }

  @Test
  void the_halves_share_the_queries() throws IOException {
    StringBuilder many = new StringBuilder("query,sku,relevant\n");
    for (int i = 0; i < 200; i++) {
      many.append("query ").append(i).append(",A,1\n");
    }
    Judgements all = Judgements.read(new StringReader(many.toString()));
    Set<String> first = new HashSet<>(all.half(0).byQuery().keySet());
    Set<String> second = all.half(1).byQuery().keySet();

    assertThat(first).hasSizeBetween(60, 140).doesNotContainAnyElementsOf(second);
    first.addAll(second);
    assertThat(first).isEqualTo(all.byQuery().keySet());
  }

  private static Judgements judged() throws IOException {
    return Judgements.read(new StringReader(JUDGED));
  }
}
