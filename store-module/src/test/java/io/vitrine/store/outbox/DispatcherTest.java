package io.vitrine.store.outbox;

import static io.vitrine.store.outbox.Destination.BOOKING;
import static io.vitrine.store.outbox.Destination.CATALOG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DispatcherTest {

  private final List<Destination> waiting =
      new ArrayList<>(List.of(CATALOG, CATALOG, BOOKING, CATALOG, BOOKING));
  private final List<Destination> sent = new ArrayList<>();

  @Test
  void aNeighbourThatDoesNotAnswerIsLeftAloneForTheRound() {
    round(Set.of(CATALOG));
    assertThat(sent).containsExactly(CATALOG, BOOKING, BOOKING);
  }

  @Test
  void whenBothAnswerAllIsSentInOrder() {
    round(Set.of());
    assertThat(sent).containsExactly(CATALOG, CATALOG, BOOKING, CATALOG, BOOKING);
  }

  @Test
  void whenNobodyAnswersTheRoundEnds() {
    round(Set.of(CATALOG, BOOKING));
    assertThat(sent).containsExactly(CATALOG, BOOKING);
  }

  private void round(Set<Destination> hanging) {
    Dispatcher dispatcher = new Dispatcher();
    dispatcher.dispatch =
        new Dispatch(null, null, null) {
          @Override
          Optional<Sent> next(Set<Destination> reached) {
            Optional<Destination> next = waiting.stream().filter(reached::contains).findFirst();
            next.ifPresent(waiting::remove);
            next.ifPresent(sent::add);
            return next.map(to -> new Sent(to, !hanging.contains(to)));
          }
        };
    dispatcher.round();
  }
}
