package io.vitrine.catalog.office.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.shell.InvalidValue;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PricePlanTest {

  private static PricePlan plan(String from, String until) {
    return new PricePlan(
        99_000,
        Instant.parse(from + "T08:00:00Z"),
        until == null ? null : Instant.parse(until + "T08:00:00Z"));
  }

  @Test
  void aPlanEndsAfterItHasBegun() {
    assertThatThrownBy(() -> plan("2026-12-24", "2026-12-24")).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new PricePlan(-1, Instant.EPOCH, null))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new PricePlan(1, null, null)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void twoPeriodsMayFollowButNotCover() {
    PricePlan sales = plan("2026-12-10", "2026-12-20");

    assertThat(sales.clashesWith(plan("2026-12-20", "2026-12-31"))).isFalse();
    assertThat(sales.clashesWith(plan("2026-12-01", "2026-12-10"))).isFalse();
    assertThat(sales.clashesWith(plan("2026-12-19", "2026-12-31"))).isTrue();
    assertThat(sales.clashesWith(plan("2026-12-01", "2026-12-31"))).isTrue();
  }

  @Test
  void aPriceThatStaysMayComeBeforeAPeriodButNotWithinIt() {
    PricePlan sales = plan("2026-12-10", "2026-12-20");

    assertThat(sales.clashesWith(plan("2026-12-01", null))).isFalse();
    assertThat(sales.clashesWith(plan("2026-12-20", null))).isFalse();
    assertThat(sales.clashesWith(plan("2026-12-15", null))).isTrue();
    assertThat(plan("2026-12-15", null).clashesWith(sales)).isTrue();
    assertThat(plan("2026-12-15", null).clashesWith(plan("2026-12-15", null))).isTrue();
    assertThat(plan("2026-12-15", null).clashesWith(plan("2026-12-16", null))).isFalse();
  }
}
