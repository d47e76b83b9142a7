package io.vitrine.catalog.search.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BoundTest {

  private static final Judgements ONE =
      new Judgements(Map.of("lamp", Map.of("A", true, "B", false, "C", false)));

  @Test
  void a_product_that_says_something_else_can_be_first() {
    Bound bound = Bound.of(query -> Map.of("A", 1L, "B", 2L, "C", 2L), ONE);
    assertThat(bound).isEqualTo(new Bound(1, 1));
  }

  @Test
  void among_those_that_say_the_same_chance_decides() {
    Bound bound = Bound.of(query -> Map.of("A", 1L, "B", 1L, "C", 1L), ONE);
    assertThat(bound.mrr()).isCloseTo((1 + 1 / 2.0 + 1 / 3.0) / 3, within(1e-9));
    assertThat(bound.recall()).isEqualTo(1);
  }

  @Test
  void what_says_nothing_of_the_words_is_not_found() {
    assertThat(Bound.of(query -> Map.of("B", 1L), ONE)).isEqualTo(new Bound(0, 0));
  }
}
