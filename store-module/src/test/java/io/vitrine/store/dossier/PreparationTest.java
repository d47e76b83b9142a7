package io.vitrine.store.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.shell.InvalidValue;
import io.vitrine.store.dossier.Alternative.Because;
import io.vitrine.store.dossier.Alternative.Reason;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PreparationTest {

  private static final Instant NOW = Instant.parse("2026-12-11T16:00:00Z");
  private static final Acting CAMILLE = new Acting("S003", "Camille Roux", Set.of("rivoli"));
  private static final Acting YANIS = new Acting("S004", "Yanis Belkacem", Set.of("rivoli"));

  @Test
  void whoSaidFirstThatAllIsReadyIsKept() {
    Preparation preparation = new Preparation("R7K2M9");

    preparation.markPrepared(CAMILLE, NOW);
    preparation.markPrepared(YANIS, NOW.plusSeconds(60));

    assertThat(preparation.preparedByName()).contains("Camille Roux");
    assertThat(preparation.preparedAt()).contains(NOW);
  }

  @Test
  void aPreparationTakenUpAgainIsNotReady() {
    Preparation preparation = new Preparation("R7K2M9");
    preparation.markPrepared(CAMILLE, NOW);

    preparation.reopen(YANIS, NOW.plusSeconds(60));

    assertThat(preparation.isPrepared()).isFalse();
    assertThat(preparation.changedByName()).contains("Yanis Belkacem");
  }

  @Test
  void emptyTextIsNoText() {
    Preparation preparation = new Preparation("R7K2M9");

    preparation.write("  ", "\n", CAMILLE, NOW);

    assertThat(preparation.plan()).isEmpty();
    assertThat(preparation.notes()).isEmpty();
  }

  @Test
  void aPlanOfMoreThanFourThousandCharactersIsRefused() {
    Preparation preparation = new Preparation("R7K2M9");

    assertThatThrownBy(() -> preparation.write("x".repeat(4_001), null, CAMILLE, NOW))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void anAlternativeCarriesAReason() {
    assertThatThrownBy(() -> new Because(null, "joli")).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new Because(Reason.OWN_WORDS, " ")).isInstanceOf(InvalidValue.class);
    assertThat(new Because(Reason.TOO_LARGE, " ").words()).isNull();
  }

  @Test
  void nobodyActsWithoutAName() {
    assertThatThrownBy(() -> new Acting("S003", " ", Set.of())).isInstanceOf(InvalidValue.class);
  }
}
