package io.vitrine.booking.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PatienceTest {

  private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

  @Test
  void threeFailuresOfAnAccountCostNothing() {
    assertThat(Patience.WITH_ACCOUNT.after(3)).isEqualTo(Duration.ZERO);
  }

  @Test
  void everyFurtherFailureDoublesTheWait() {
    assertThat(Patience.WITH_ACCOUNT.after(4)).isEqualTo(Duration.ofSeconds(1));
    assertThat(Patience.WITH_ACCOUNT.after(5)).isEqualTo(Duration.ofSeconds(2));
    assertThat(Patience.WITH_ACCOUNT.after(9)).isEqualTo(Duration.ofSeconds(32));
  }

  @Test
  void tenFailuresLockTheAccountForAQuarterOfAnHour() {
    assertThat(Patience.WITH_ACCOUNT.after(10)).isEqualTo(Duration.ofMinutes(15));
    assertThat(Patience.WITH_ACCOUNT.after(1_000)).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void aWholeShopBehindOneAddressMayFailMoreOften() {
    assertThat(Patience.WITH_ADDRESS.after(30)).isEqualTo(Duration.ZERO);
    assertThat(Patience.WITH_ADDRESS.after(60)).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void noWaitIsLongerThanTheLock() {
    for (int failures = 0; failures < 200; failures++) {
      assertThat(Patience.WITH_ADDRESS.after(failures)).isLessThanOrEqualTo(Duration.ofMinutes(15));
    }
  }

  @Test
  void aCountWaitsAfterTheFourthFailure() {
    AttemptCount count = new AttemptCount("key", NOON);
    for (int i = 0; i < 3; i++) {
      count.count(Patience.WITH_ACCOUNT, NOON);
    }
    assertThat(count.waitingAt(NOON)).isEmpty();

    count.count(Patience.WITH_ACCOUNT, NOON);

    assertThat(count.waitingAt(NOON)).contains(NOON.plusSeconds(1));
    assertThat(count.waitingAt(NOON.plusSeconds(1))).isEmpty();
  }

  @Test
  void aQuietHourIsForgotten() {
    AttemptCount count = new AttemptCount("key", NOON);
    for (int i = 0; i < 12; i++) {
      count.count(Patience.WITH_ACCOUNT, NOON);
    }

    count.count(Patience.WITH_ACCOUNT, NOON.plus(Duration.ofMinutes(61)));

    assertThat(count.waitingAt(NOON.plus(Duration.ofMinutes(61)))).isEmpty();
  }

  @Test
  void aRightPasswordEndsTheWait() {
    AttemptCount count = new AttemptCount("key", NOON);
    for (int i = 0; i < 12; i++) {
      count.count(Patience.WITH_ACCOUNT, NOON);
    }

    count.forget();

    assertThat(count.waitingAt(NOON)).isEmpty();
  }
}
