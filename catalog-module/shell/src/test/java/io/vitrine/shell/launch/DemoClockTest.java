package io.vitrine.shell.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoClockTest {

  private static final String OPENING = "2026-12-01T07:30:00Z";
  private static final Instant MONDAY = Instant.parse("2026-07-06T12:00:00Z");

  @TempDir private Path data;

  @Test
  void theFirstStartOpensAtTheHourAskedFor() throws IOException {
    assertThat(shown(OPENING, MONDAY)).isEqualTo(OPENING);
  }

  @Test
  void aSecondStartGoesOnInsteadOfLivingTheSameHourAgain() throws IOException {
    DemoClock.in(data, OPENING, MONDAY);
    Instant later = MONDAY.plus(Duration.ofHours(5));

    assertThat(shown(OPENING, later)).isEqualTo("2026-12-01T12:30:00Z");
  }

  @Test
  void aStartThatAsksForNoHourGoesOnAsWell() throws IOException {
    assertThat(DemoClock.in(data, null, MONDAY)).isEmpty();
    DemoClock.in(data, OPENING, MONDAY);

    assertThat(shown(" ", MONDAY)).isEqualTo(OPENING);
  }

  @Test
  void anEarlierHourIsNotGoneBackTo() throws IOException {
    DemoClock.in(data, OPENING, MONDAY);

    assertThat(shown("2026-11-01T07:30:00Z", MONDAY)).isEqualTo(OPENING);
  }

  @Test
  void aLaterHourMayBeAskedForAndIsKept() throws IOException {
    DemoClock.in(data, OPENING, MONDAY);
    String later = "2026-12-10T07:30:00Z";

    assertThat(shown(later, MONDAY)).isEqualTo(later);
    assertThat(shown(OPENING, MONDAY)).isEqualTo(later);
  }

  @Test
  void whatIsNoInstantIsSaidInOneSentence() throws IOException {
    assertThatThrownBy(() -> DemoClock.in(data, "nine", MONDAY))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("VITRINE_DEMO_TIME");
    Files.writeString(data.resolve("demo-clock"), "yesterday");
    assertThatThrownBy(() -> DemoClock.in(data, OPENING, MONDAY))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("demo-clock");
  }

  private Instant shown(String wanted, Instant system) throws IOException {
    return DemoClock.in(data, wanted, system).orElseThrow().at(system);
  }
}
