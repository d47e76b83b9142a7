package io.vitrine.store.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class FromDayTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  /** Half past midnight of 12 December in the shop. */
  private static final Instant NOW = Instant.parse("2026-12-11T23:30:00Z");

  @Test
  void withoutADayAndTodayALimitHoldsAtOnce() {
    assertThat(FromDay.at(null, NOW, PARIS)).contains(NOW);
    assertThat(FromDay.at(LocalDate.parse("2026-12-12"), NOW, PARIS)).contains(NOW);
  }

  @Test
  void aLaterDayBeginsAtItsMidnightInTheShop() {
    assertThat(FromDay.at(LocalDate.parse("2027-07-01"), NOW, PARIS))
        .contains(Instant.parse("2027-06-30T22:00:00Z"));
  }

  @Test
  void whatHasPassedOrIsMoreThanAYearAheadIsNoDay() {
    assertThat(FromDay.at(LocalDate.parse("2026-12-11"), NOW, PARIS)).isEmpty();
    assertThat(FromDay.at(LocalDate.parse("2027-12-12"), NOW, PARIS)).isPresent();
    assertThat(FromDay.at(LocalDate.parse("2027-12-13"), NOW, PARIS)).isEmpty();
  }
}
