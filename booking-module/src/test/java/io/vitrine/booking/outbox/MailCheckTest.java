package io.vitrine.booking.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;

class MailCheckTest {

  private static final Instant NOON = Instant.parse("2026-12-12T11:00:00Z");

  @Test
  void whatWaitsForAQuarterOfAnHourIsNotLateYet() {
    assertThat(data(MailCheck.told(new MailQueue.Backlog(2, 0, NOON.minusSeconds(900)), NOON)))
        .containsEntry("late", false)
        .containsEntry("waiting", 2L)
        .containsEntry("oldestWaitsSince", "2026-12-12T10:45:00Z");
  }

  @Test
  void whatWaitsLongerIsLateAndTheCheckStaysUp() {
    HealthCheckResponse told =
        MailCheck.told(new MailQueue.Backlog(1, 3, NOON.minusSeconds(901)), NOON);
    assertThat(told.getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
    assertThat(data(told)).containsEntry("late", true).containsValue(3L);
  }

  @Test
  void nothingWaitingIsNeverLate() {
    assertThat(data(MailCheck.told(new MailQueue.Backlog(0, 0, null), NOON)))
        .containsEntry("late", false)
        .doesNotContainKey("oldestWaitsSince");
  }

  private static Map<String, Object> data(HealthCheckResponse told) {
    return told.getData().orElseThrow();
  }
}
