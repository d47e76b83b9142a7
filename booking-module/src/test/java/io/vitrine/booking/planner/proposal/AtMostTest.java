package io.vitrine.booking.planner.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AtMostTest {

  @Test
  void no_more_threads_are_asked_for_than_allowed_and_all_the_work_is_done() {
    Queue<Runnable> threads = new ArrayDeque<>();
    AtomicInteger done = new AtomicInteger();
    AtMost two = new AtMost(threads::add, 2);
    for (int i = 0; i < 7; i++) {
      two.execute(done::incrementAndGet);
    }
    assertThat(threads).hasSize(2);
    threads.remove().run();
    assertThat(done).hasValue(7);
    threads.remove().run();

    two.execute(done::incrementAndGet);
    assertThat(threads).as("one that has ended is asked for again").hasSize(1);
    threads.remove().run();
    assertThat(done).hasValue(8);
  }
}
