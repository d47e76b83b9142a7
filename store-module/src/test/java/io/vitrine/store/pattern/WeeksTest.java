package io.vitrine.store.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WeeksTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @Test
  void eightWeeksEndWithTheOneOfTheDayAndBeginAtMidnightOfTheShop() {
    Weeks weeks = new Weeks(LocalDate.parse("2026-11-01"), PARIS);
    assertThat(weeks.mondays()).hasSize(8).last().isEqualTo(LocalDate.parse("2026-10-26"));
    assertThat(weeks.from()).as("summer time").isEqualTo(Instant.parse("2026-09-06T22:00:00Z"));
    assertThat(weeks.to()).as("winter time").isEqualTo(Instant.parse("2026-11-01T23:00:00Z"));
  }
}
