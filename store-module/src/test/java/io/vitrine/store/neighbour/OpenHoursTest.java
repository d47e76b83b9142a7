package io.vitrine.store.neighbour;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.store.neighbour.OpenHours.Open;
import io.vitrine.testkit.Contracts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenHoursTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private final OpenHours hours =
      CatalogJson.shops(Contracts.sample("catalog-shops.json")).get(0).hours();

  @Test
  void aWeekdayIsOpenAsTheContractTells() {
    assertThat(hours.between(day("2026-12-14"), day("2026-12-16"), PARIS))
        .as("Monday; Tuesday is not told, and closed")
        .isEqualTo(List.of(open("2026-12-14T09:00:00Z", "2026-12-14T18:30:00Z")));
  }

  @Test
  void anExceptionalDayComesBeforeItsWeekday() {
    assertThat(hours.between(day("2026-12-24"), day("2026-12-26"), PARIS))
        .as("Christmas Eve closes early, Christmas is closed")
        .isEqualTo(List.of(open("2026-12-24T09:00:00Z", "2026-12-24T16:00:00Z")));
  }

  @Test
  void whoeverClosesBeforeOpeningGoesOverMidnight() {
    String night =
        Contracts.sample("catalog-shops.json")
            .replace(
                "\"opens\": \"10:00\", \"closes\": \"19:30\"",
                "\"opens\": \"20:00\", \"closes\": \"01:00\"");
    assertThat(
            CatalogJson.shops(night)
                .get(0)
                .hours()
                .between(day("2026-12-14"), day("2026-12-15"), PARIS))
        .isEqualTo(List.of(open("2026-12-14T19:00:00Z", "2026-12-15T00:00:00Z")));
  }

  @Test
  void whatWasNeverToldIsNotKnown() {
    assertThat(hours.isKnown()).isTrue();
    assertThat(OpenHours.UNKNOWN.isKnown()).isFalse();
    assertThat(OpenHours.UNKNOWN.between(day("2026-12-14"), day("2026-12-21"), PARIS)).isEmpty();
  }

  private static Open open(String from, String to) {
    return new Open(Instant.parse(from), Instant.parse(to));
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
