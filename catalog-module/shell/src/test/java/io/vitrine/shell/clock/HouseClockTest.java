package io.vitrine.shell.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.vitrine.shell.InvalidValue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HouseClockTest {

  private static final String OPENING = "2026-12-01T07:30:00Z";

  @Test
  void aDemoHouseMayOpenAtAnotherHour() {
    Instant now =
        HouseClock.clock(true, Optional.of(OPENING), Optional.of(Instant.now().toString()))
            .instant();

    assertThat(now).isCloseTo(Instant.parse(OPENING), within(5, ChronoUnit.SECONDS));
  }

  @Test
  void noOtherHouseMay() {
    Instant now = HouseClock.clock(false, Optional.of(OPENING), Optional.empty()).instant();

    assertThat(now).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
  }

  @Test
  void refusesWhatIsNoInstant() {
    assertThatThrownBy(() -> HouseClock.clock(true, Optional.of("nine"), Optional.empty()))
        .isInstanceOf(InvalidValue.class);
  }
}
