package io.vitrine.store.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ShopDayTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @Test
  void justAfterMidnightInTheShopItIsTheNewDayThoughUtcIsStillInTheOldOne() {
    ShopDay today = ShopDay.of(Instant.parse("2026-12-11T23:30:00Z"), PARIS);

    assertThat(today.day()).isEqualTo(LocalDate.parse("2026-12-12"));
    assertThat(today.from()).isEqualTo(Instant.parse("2026-12-11T23:00:00Z"));
  }

  @Test
  void theDayThatSpringShortensHasTwentyThreeHours() {
    ShopDay day = new ShopDay(LocalDate.parse("2026-03-29"), PARIS);

    assertThat(Duration.between(day.from(), day.to())).isEqualTo(Duration.ofHours(23));
    assertThat(day.holds(Instant.parse("2026-03-29T21:59:59Z"))).isTrue();
    assertThat(day.holds(Instant.parse("2026-03-29T22:00:00Z"))).isFalse();
  }

  @Test
  void theDayThatAutumnLengthensHoldsBothItsTwoOClocks() {
    ShopDay day = new ShopDay(LocalDate.parse("2026-10-25"), PARIS);

    assertThat(Duration.between(day.from(), day.to())).isEqualTo(Duration.ofHours(25));
    assertThat(day.holds(Instant.parse("2026-10-25T00:30:00Z"))).isTrue();
    assertThat(day.holds(Instant.parse("2026-10-25T01:30:00Z"))).isTrue();
  }

  @Test
  void aDayEndsWhereTheNextBegins() {
    ShopDay day = new ShopDay(LocalDate.parse("2026-10-25"), PARIS);

    assertThat(day.after().from()).isEqualTo(day.to());
    assertThat(day.before().to()).isEqualTo(day.from());
  }
}
