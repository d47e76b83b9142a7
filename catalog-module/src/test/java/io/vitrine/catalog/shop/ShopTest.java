package io.vitrine.catalog.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.catalog.shop.Shop.ExceptionalDay;
import io.vitrine.catalog.shop.Shop.Hours;
import io.vitrine.shell.InvalidValue;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShopTest {

  private static final LocalTime TEN = LocalTime.of(10, 0);
  private static final LocalTime NOON = LocalTime.of(12, 30);
  private static final LocalTime TWO = LocalTime.of(14, 0);
  private static final LocalTime SEVEN = LocalTime.of(19, 0);

  private final Shop bellecour =
      new Shop(
          "bellecour",
          "Bellecour",
          "14 bis, place Bellecour",
          "69002",
          "Lyon",
          "+33 4 65 71 08 30",
          "bellecour@example.org",
          ZoneId.of("Europe/Paris"),
          null,
          null,
          List.of(),
          List.of(
              new Hours(DayOfWeek.MONDAY, TEN, NOON),
              new Hours(DayOfWeek.MONDAY, TWO, SEVEN),
              new Hours(DayOfWeek.FRIDAY, TEN, SEVEN)),
          List.of(
              new ExceptionalDay(LocalDate.of(2026, 12, 25), null, null, null),
              new ExceptionalDay(LocalDate.of(2026, 12, 20), TEN, SEVEN, null)));

  @Test
  void anOrdinaryDayHasTheHoursOfItsWeekday() {
    assertThat(bellecour.hoursOn(LocalDate.of(2026, 11, 23))).hasSize(2);
    assertThat(bellecour.hoursOn(LocalDate.of(2026, 11, 24))).isEmpty();
  }

  @Test
  void anExceptionalDayReplacesThem() {
    assertThat(bellecour.hoursOn(LocalDate.of(2026, 12, 25))).isEmpty();
    assertThat(bellecour.hoursOn(LocalDate.of(2026, 12, 20)))
        .containsExactly(new Hours(DayOfWeek.SUNDAY, TEN, SEVEN));
  }

  @Test
  void openMeansByTheShopsOwnClock() {
    assertThat(bellecour.isOpenAt(Instant.parse("2026-11-23T11:29:00Z"))).isTrue();
    assertThat(bellecour.isOpenAt(Instant.parse("2026-11-23T11:30:00Z"))).isFalse();
    assertThat(bellecour.isOpenAt(Instant.parse("2026-11-23T13:00:00Z"))).isTrue();
  }

  @Test
  void aShopClosesAfterItOpens() {
    assertThatThrownBy(() -> new Hours(DayOfWeek.MONDAY, SEVEN, TEN))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void anOpenShopSaysWhenItCloses() {
    Shop.Opening morning = bellecour.openingAt(Instant.parse("2026-11-23T11:10:00Z"));

    assertThat(morning.open()).isTrue();
    assertThat(morning.changes().orElseThrow().toLocalTime()).isEqualTo(NOON);
  }

  @Test
  void aClosedShopSaysWhenItOpensTheSameDayOrDaysLater() {
    Shop.Opening noon = bellecour.openingAt(Instant.parse("2026-11-23T12:00:00Z"));
    Shop.Opening evening = bellecour.openingAt(Instant.parse("2026-11-23T18:00:00Z"));

    assertThat(noon.open()).isFalse();
    assertThat(noon.changes().orElseThrow().toLocalTime()).isEqualTo(TWO);
    assertThat(evening.changes().orElseThrow().toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 27));
  }

  @Test
  void aHolidayPushesTheOpeningOn() {
    Shop.Opening before = bellecour.openingAt(Instant.parse("2026-12-24T20:00:00Z"));

    assertThat(before.changes().orElseThrow().toLocalDate()).isEqualTo(LocalDate.of(2026, 12, 28));
  }
}
