package io.vitrine.store.outbox;

import static io.vitrine.store.outbox.Destination.BOOKING;
import static io.vitrine.store.outbox.Destination.CATALOG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DispatcherTest {

  private final List<Destination> left =
      new ArrayList<>(List.of(CATALOG, CATALOG, BOOKING, CATALOG, BOOKING));
  private final List<Destination> tried = new ArrayList<>();
  private final List<Long> asked = new ArrayList<>();

  @Test
  void aNeighbourThatDoesNotAnswerIsLeftAloneForTheRound() {
    round(Set.of(CATALOG));
    assertThat(tried).containsExactly(CATALOG, BOOKING, BOOKING);
  }

  @Test
  void whenBothAnswerAllIsSentInOrder() {
    round(Set.of());
    assertThat(tried).containsExactly(CATALOG, CATALOG, BOOKING, CATALOG, BOOKING);
  }

  @Test
  void whenNobodyAnswersTheRoundEnds() {
    round(Set.of(CATALOG, BOOKING));
    assertThat(tried).containsExactly(CATALOG, BOOKING);
  }

  @Test
  void manyAreReadPageByPageAndEachOnce() {
    left.addAll(Collections.nCopies(1_000, CATALOG));
    round(Set.of());
    assertThat(tried).isEqualTo(left);
    assertThat(asked).hasSizeLessThan(10).isSorted();
  }

  @Test
  void behindThousandsForANeighbourThatIsAwayTheOtherIsToldInTheSameRound() {
    left.clear();
    left.addAll(Collections.nCopies(20_000, CATALOG));
    left.add(BOOKING);
    round(Set.of(CATALOG));
    assertThat(tried).containsExactly(CATALOG, BOOKING);
  }

  @Test
  void aRoundEndsSoThatWhatFailedBeforeGetsItsNextTry() {
    left.addAll(Collections.nCopies(20_000, CATALOG));
    round(Set.of());
    assertThat(tried).hasSizeBetween(1_000, 10_000);
  }

  @Test
  void whatANeighbourDoesNotKnowHoldsUpNothingElse() {
    left.addAll(Collections.nCopies(10, CATALOG));
    round(Set.of(), Set.of(CATALOG));
    assertThat(tried).isEqualTo(left);
  }

  @Test
  void aNeighbourThatTakesNothingIsLeftAloneAfterTwenty() {
    left.clear();
    left.addAll(Collections.nCopies(1_000, CATALOG));
    left.add(BOOKING);
    round(Set.of(), Set.of(CATALOG));
    assertThat(tried).hasSize(21).endsWith(BOOKING);
  }

  private void round(Set<Destination> hanging) {
    round(hanging, Set.of());
  }

  private void round(Set<Destination> hanging, Set<Destination> unwilling) {
    Dispatcher dispatcher = new Dispatcher();
    dispatcher.dispatch =
        new Dispatch(null, null, null) {
          @Override
          List<Due> after(long number, Set<Destination> reached, int most) {
            asked.add(number);
            return IntStream.range((int) number, left.size())
                .filter(i -> reached.contains(left.get(i)))
                .limit(most)
                .mapToObj(i -> new Due("message " + i, i + 1, left.get(i)))
                .toList();
          }

          @Override
          Found send(Due due) {
            tried.add(due.destination());
            if (hanging.contains(due.destination())) {
              return Found.AWAY;
            }
            return unwilling.contains(due.destination()) ? Found.NOT_FOR_THIS : Found.THERE;
          }
        };
    dispatcher.round();
  }
}
