package io.vitrine.shell.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.shell.InvalidValue;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

  private final Backoff backoff = new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(5));

  @Test
  void doublesTheWaitAfterEachFailure() {
    assertThat(backoff.after(1)).isEqualTo(Duration.ofSeconds(2));
    assertThat(backoff.after(2)).isEqualTo(Duration.ofSeconds(4));
    assertThat(backoff.after(5)).isEqualTo(Duration.ofSeconds(32));
  }

  @Test
  void neverWaitsLongerThanTheLongest() {
    assertThat(backoff.after(9)).isEqualTo(Duration.ofMinutes(5));
    assertThat(backoff.after(1_000_000)).isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void refusesNonsense() {
    assertThatThrownBy(() -> new Backoff(Duration.ZERO, Duration.ofSeconds(1)))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> backoff.after(0)).isInstanceOf(InvalidValue.class);
  }
}
