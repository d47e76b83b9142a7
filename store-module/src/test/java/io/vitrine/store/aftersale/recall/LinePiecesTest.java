package io.vitrine.store.aftersale.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A piece at home is never taken for one that came back. */
class LinePiecesTest {

  @Test
  void aRefundAtTheTillThatIsNotedTooIsOnePiece() {
    assertThat(new LinePieces(2, 1, 1, 0).open()).isEqualTo(1);
    assertThat(became(1, Outcome.REFUNDED, null))
        .containsExactly(Optional.of(Outcome.REFUNDED), Optional.empty());
  }

  @Test
  void whatTheTillTookBackIsShownOnPiecesOfWhichNothingIsNoted() {
    assertThat(became(1, null, null))
        .containsExactly(Optional.empty(), Optional.of(Outcome.REFUNDED));
    assertThat(became(1, null, Outcome.REPAIRED))
        .as("the repaired one may be the one that came back")
        .containsExactly(Optional.empty(), Optional.of(Outcome.REPAIRED));
    assertThat(became(2, Outcome.REFUNDED, null, null))
        .containsExactly(
            Optional.of(Outcome.REFUNDED), Optional.empty(), Optional.of(Outcome.REFUNDED));
    assertThat(new LinePieces(2, 2, 0, 1).open()).as("repaired, and given back").isZero();
  }

  @Test
  void asManyStayOpenAsTheRuleSaysWhateverIsNoted() {
    for (int seed = 0; seed < 1_000; seed++) {
      Random random = new Random(seed);
      List<Outcome> noted = new ArrayList<>();
      for (int sold = 1 + random.nextInt(5); sold > 0; sold--) {
        noted.add(random.nextBoolean() ? null : Outcome.values()[random.nextInt(4)]);
      }
      LinePieces line = LinePieces.of(noted, random.nextInt(noted.size() + 1));
      assertThat(line.became(noted).stream().filter(Optional::isEmpty).count())
          .as("seed " + seed)
          .isEqualTo(line.open());
    }
  }

  private static List<Optional<Outcome>> became(long takenBack, Outcome... noted) {
    return LinePieces.of(Arrays.asList(noted), takenBack).became(Arrays.asList(noted));
  }
}
