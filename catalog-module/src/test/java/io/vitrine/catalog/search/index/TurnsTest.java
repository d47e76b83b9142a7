package io.vitrine.catalog.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Who may ask the index now, and who waits. */
class TurnsTest {

  private static final long LONG = 60_000;

  private final AtomicInteger now = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();

  @Test
  void no_more_are_answered_at_once_than_there_are_turns_and_everybody_is() throws Exception {
    Turns turns = new Turns(2, LONG);
    ExecutorService clients = Executors.newFixedThreadPool(8);
    try {
      List<Future<?>> asked = new ArrayList<>();
      for (int client = 0; client < 8; client++) {
        asked.add(clients.submit(() -> ask(turns, 200)));
      }
      for (Future<?> each : asked) {
        each.get();
      }
    } finally {
      clients.shutdown();
    }
    assertThat(most.get()).isBetween(1, 2);
    assertThat(now.get()).isZero();
  }

  @Test
  void who_waited_long_enough_goes_on_and_takes_nobody_s_turn() {
    Turns turns = new Turns(1, 0);
    Turns.Turn first = turns.take();
    turns.take().close();
    assertThat(turns.isFree()).isFalse();
    first.close();
    assertThat(turns.isFree()).isTrue();
  }

  @Test
  void a_thread_that_is_to_end_goes_on_and_knows_it_still() {
    Turns turns = new Turns(1, LONG);
    Thread.currentThread().interrupt();
    turns.take().close();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(turns.isFree()).isTrue();
  }

  private void ask(Turns turns, int times) {
    for (int i = 0; i < times; i++) {
      try (Turns.Turn turn = turns.take()) {
        most.accumulateAndGet(now.incrementAndGet(), Math::max);
        Thread.yield();
        now.decrementAndGet();
      }
    }
  }
}
