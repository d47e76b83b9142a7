package io.vitrine.store.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class StockLevelTest {

  private static final Instant NOON = Instant.parse("2026-12-12T11:00:00Z");

  private final StockLevel level = StockLevel.opened("rivoli", "AUB3", 3, 0, NOON);

  @Test
  void whatIsKeptForOneIsNotThereForAnother() {
    level.move(0, 2, NOON);

    assertThat(level.getFree()).isEqualTo(1);
    assertThat(level.covers(1, 0)).isTrue();
    assertThat(level.covers(2, 0)).isFalse();
    assertThat(level.covers(3, 2)).isTrue();
    assertThat(level.covers(4, 2)).isFalse();
  }

  @Test
  void twoWhoWerePromisedOnePieceDoNotBothGetItByAccident() {
    level.move(0, 2, NOON);
    level.move(-2, 0, NOON);

    assertThat(level.getFree()).isEqualTo(-1);
    assertThat(level.covers(1, 1)).as("one piece, kept for two").isFalse();
  }

  @Test
  void aLevelOfNothingCoversNothing() {
    StockLevel none = StockLevel.movedBeforeTakeover("rivoli", "AUB3", NOON);

    assertThat(none.covers(1, 0)).isFalse();
    assertThat(none.covers(Integer.MAX_VALUE, 0)).isFalse();
  }

  /**
   * Each number says what somebody tries: to deliver, keep, give back, sell to a guest or anybody.
   */
  @Property(tries = 200)
  void movesSumToTheLevelAndNothingThatIsRefusedGoesBelowWhatIsKept(
      @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 49) Integer> tries) {
    StockLevel shelf = StockLevel.opened("rivoli", "AUB3", 0, 0, NOON);
    List<int[]> moves = new ArrayList<>();
    for (int one : tries) {
      int[] change = change(shelf, one % 5, one / 5);
      if (change != null) {
        shelf.move(change[0], change[1], NOON);
        moves.add(change);
      }
      assertThat(shelf.getFree()).isNotNegative();
      assertThat(shelf.getSetAside()).isNotNegative();
    }
    assertThat(moves.stream().mapToInt(move -> move[0]).sum()).isEqualTo(shelf.getOnHand());
    assertThat(moves.stream().mapToInt(move -> move[1]).sum()).isEqualTo(shelf.getSetAside());
    assertThat(shelf.getVersion()).isEqualTo(1 + moves.size());
  }

  private static int[] change(StockLevel shelf, int what, int pieces) {
    int kept = shelf.getSetAside();
    return switch (what) {
      case 0 -> new int[] {pieces, 0};
      case 1 -> pieces <= shelf.getFree() ? new int[] {0, pieces} : null;
      case 2 -> new int[] {0, -Math.min(pieces, kept)};
      case 3 -> shelf.covers(pieces, kept) ? new int[] {-pieces, -Math.min(pieces, kept)} : null;
      default -> shelf.covers(pieces, 0) ? new int[] {-pieces, 0} : null;
    };
  }
}
