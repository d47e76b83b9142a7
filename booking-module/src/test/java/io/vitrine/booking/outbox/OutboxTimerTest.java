package io.vitrine.booking.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OutboxTimerTest {

  private final AtomicBoolean busy = new AtomicBoolean();

  /** A timer that throws twice is taken away by the container. */
  @Test
  void a_failed_round_stays_inside_and_the_next_one_comes() {
    AtomicInteger rounds = new AtomicInteger();

    assertThatCode(
            () ->
                OutboxTimer.alone(
                    busy,
                    () -> {
                      throw new IllegalStateException("the database is away");
                    }))
        .doesNotThrowAnyException();
    OutboxTimer.alone(busy, rounds::incrementAndGet);

    assertThat(rounds).hasValue(1);
  }

  @Test
  void while_one_round_works_no_other_begins() {
    AtomicInteger rounds = new AtomicInteger();

    OutboxTimer.alone(busy, () -> OutboxTimer.alone(busy, rounds::incrementAndGet));

    assertThat(rounds).hasValue(0);
  }
}
