package io.vitrine.booking.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Abuse case 36: PIN guessing is locked, and then takes the full sign-in. */
class PinTriesTest {

  private static final Instant NOW = Instant.parse("2026-12-12T09:00:00Z");

  @Test
  void abuse36TheFifthWrongOneInARowIsTheLast() {
    PinTries tries = PinTries.NONE;
    for (int i = 1; i <= 4; i++) {
      tries = tries.counted(NOW);
      assertThat(tries.isExhausted()).isFalse();
      assertThat(tries.left()).isEqualTo(5 - i);
    }
    assertThat(tries.counted(NOW).isExhausted()).isTrue();
    assertThat(tries.counted(NOW).left()).isZero();
  }

  @Test
  void abuse36WrongOnesBetweenRightOnesEndTheDayWithTheTenth() {
    PinTries tries = PinTries.NONE;
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < 3; i++) {
        tries = tries.counted(NOW);
      }
      tries = tries.counted(NOW).right();
    }
    assertThat(tries.today()).isEqualTo(9);
    assertThat(tries.left()).isEqualTo(1);
    assertThat(tries.counted(NOW).isExhausted()).isTrue();
  }

  @Test
  void aRightOneCostsNothing() {
    assertThat(PinTries.NONE.counted(NOW).right()).isEqualTo(PinTries.NONE);
  }

  @Test
  void theThirdAndFourthWrongOneSlow() {
    PinTries tries = PinTries.NONE.counted(NOW).counted(NOW);
    assertThat(tries.waitingAt(NOW)).isEmpty();
    tries = tries.counted(NOW);
    assertThat(tries.waitingAt(NOW)).contains(NOW.plusSeconds(1));
    assertThat(tries.waitingAt(NOW.plusSeconds(1))).isEmpty();
    assertThat(tries.counted(NOW).waitingAt(NOW)).contains(NOW.plusSeconds(2));
  }
}
