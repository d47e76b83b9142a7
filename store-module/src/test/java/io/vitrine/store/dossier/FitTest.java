package io.vitrine.store.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.store.dossier.Fit.Side;
import io.vitrine.store.neighbour.Appointment.Measure;
import io.vitrine.store.neighbour.Variant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What her measures say of an article, and what they do not. */
class FitTest {

  private static final Variant.Size SOFA = new Variant.Size(2_220, 920, null);

  @Test
  void a_sofa_wider_than_her_wall_is_too_wide_by_the_difference() {
    assertThat(Fit.of(SOFA, List.of(new Measure("mur du salon", 2_100))))
        .containsExactly(new Fit(Side.WIDTH, new Measure("mur du salon", 2_100), 120));
    assertThat(Fit.of(SOFA, List.of(new Measure("wall", 2_220))).get(0).isFitting()).isTrue();
  }

  @Test
  void what_is_too_large_comes_first() {
    List<Fit> fits =
        Fit.of(SOFA, List.of(new Measure("mur", 2_500), new Measure("Profondeur", 900)));

    assertThat(fits).extracting(Fit::side).containsExactly(Side.DEPTH, Side.WIDTH);
  }

  @Test
  void a_door_a_word_without_a_side_and_an_unknown_side_are_not_judged() {
    assertThat(Fit.of(SOFA, List.of(new Measure("largeur de la porte", 730)))).isEmpty();
    assertThat(Fit.of(SOFA, List.of(new Measure("salon", 4_000)))).isEmpty();
    assertThat(Fit.of(SOFA, List.of(new Measure("hauteur sous plafond", 700)))).isEmpty();
    assertThat(Fit.of(null, List.of(new Measure("mur", 2_100)))).isEmpty();
    assertThat(Fit.side("largeur et profondeur")).isEmpty();
  }
}
