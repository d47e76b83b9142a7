package io.vitrine.shell.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PatienceTest {

  private long now = -5;
  private final Patience patience = new Patience(Duration.ofMinutes(5), () -> now);

  @Test
  void aStartThatMovesOnIsWaitedForHoweverLongItTakes() {
    for (int minute = 1; minute <= 60; minute++) {
      now += Duration.ofMinutes(1).toNanos();
      assertThat(patience.isOver(indexed(minute * 500))).isFalse();
    }
  }

  @Test
  void aStartThatStandsStillIsGivenUp() {
    assertThat(patience.isOver(indexed(500))).isFalse();
    now += Duration.ofMinutes(5).toNanos();
    assertThat(patience.isOver(indexed(500))).isFalse();
    now++;
    assertThat(patience.isOver(indexed(500))).isTrue();
  }

  @Test
  void anotherModuleThatIsReadyIsAMove() {
    Standing two = new Standing(Map.of("/", "", "/booking", ""));
    assertThat(patience.isOver(two)).isFalse();
    now += Duration.ofMinutes(4).toNanos();
    assertThat(patience.isOver(new Standing(Map.of("/", "")))).isFalse();
    now += Duration.ofMinutes(4).toNanos();
    assertThat(patience.isOver(new Standing(Map.of("/", "")))).isFalse();
    now += Duration.ofMinutes(2).toNanos();
    assertThat(patience.isOver(new Standing(Map.of("/", "")))).isTrue();
  }

  @Test
  void whatIsWaitedForIsReadFromTheAnswerAndSaid() {
    String answer =
        "{\"type\":\"urn:vitrine:problem:not-ready\",\"status\":503,\"down\":[\"catalog-index\"],"
            + "\"waitsFor\":\"catalog-index, products: 12500\"}";
    Standing standing = new Standing(Map.of("/booking", "", "/", Standing.waitsFor(answer)));

    assertThat(standing.said()).isEqualTo("/ (catalog-index, products: 12500), /booking");
    assertThat(standing.isTold()).isTrue();
    assertThat(Standing.waitsFor("<html>not yet</html>")).isEmpty();
    assertThat(new Standing(Map.of("/", "")).isTold()).isFalse();
    assertThat(new Standing(Map.of()).isReady()).isTrue();
  }

  private static Standing indexed(int products) {
    return new Standing(Map.of("/", "catalog-index, products: " + products));
  }
}
