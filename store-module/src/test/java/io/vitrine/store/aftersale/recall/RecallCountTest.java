package io.vitrine.store.aftersale.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.shell.InvalidValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How far a recall is, and what one must say. */
class RecallCountTest {

  private static final Warning.InBoth WORDS =
      new Warning.InBoth("Le pied peut céder.", "The foot may give way.");

  @Test
  void somebodyWithTwoPiecesIsOnePersonAndAReceiptOfNobodyCountsOnce() {
    SoldPiece.Buyer told = new SoldPiece.Buyer("AAAA2222", "Claire", true, true, true);
    SoldPiece.Buyer byPhone = new SoldPiece.Buyer("BBBB2222", "Nora", false, true, false);
    SoldPiece.Buyer nowhere = new SoldPiece.Buyer("CCCC2222", "Jean", false, false, false);
    RecallCount count =
        RecallCount.of(
            List.of(
                piece("R-1", 1, told, Outcome.REPAIRED),
                piece("R-1", 2, told, null),
                piece("R-2", 1, byPhone, null),
                piece("R-3", 1, nowhere, Outcome.GONE),
                piece("R-4", 1, null, null),
                piece("R-4", 2, null, null)));
    assertThat(count).isEqualTo(new RecallCount(6, 2, 3, 1, 1, 1, 1));
    assertThat(count.open()).isEqualTo(4);
    assertThat(RecallCount.of(List.of())).isEqualTo(new RecallCount(0, 0, 0, 0, 0, 0, 0));
  }

  @Test
  void aRecallSaysWhatInBothLanguagesAndWhenItWasSold() {
    assertThat(Warning.typed(" A-1, B-2;C-3\nA-1 ")).containsExactlyInAnyOrder("A-1", "B-2", "C-3");
    LocalDate day = LocalDate.of(2026, 11, 1);
    assertThat(warning(Set.of("A-1"), day, day).skus()).containsExactly("A-1");
    assertThatThrownBy(() -> warning(Set.of(), day, day)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> warning(Set.of("A-1"), day, day.minusDays(1)))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new Warning.InBoth("Le pied peut céder.", " "))
        .isInstanceOf(InvalidValue.class);
  }

  private static Warning warning(Set<String> skus, LocalDate from, LocalDate until) {
    return new Warning("rivoli", skus, from, until, "RappelConso SR/1", WORDS, WORDS);
  }

  private static SoldPiece piece(String receipt, int piece, SoldPiece.Buyer buyer, Outcome became) {
    return new SoldPiece(
        new SoldPiece.Id("rivoli", receipt, 0, piece),
        "A-1",
        "Lampe",
        "Lamp",
        receipt,
        Instant.EPOCH,
        Optional.ofNullable(buyer),
        Optional.ofNullable(became));
  }
}
