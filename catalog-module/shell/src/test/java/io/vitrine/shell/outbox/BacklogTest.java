package io.vitrine.shell.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;

class BacklogTest {

  private static final Instant NOON = Instant.parse("2026-12-12T11:00:00Z");

  @Test
  void whatWaitsForAQuarterOfAnHourIsNotLateYet() {
    assertThat(data(told(() -> new Backlog(2, 0, NOON.minusSeconds(900)))))
        .containsEntry("late", false)
        .containsEntry("waiting", 2L)
        .containsEntry("oldestWaitsSince", "2026-12-12T10:45:00Z");
  }

  @Test
  void whatWaitsLongerIsLateAndTheCheckStaysUp() {
    HealthCheckResponse told = told(() -> new Backlog(1, 3, NOON.minusSeconds(901)));
    assertThat(told.getName()).isEqualTo("house-letters");
    assertThat(told.getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
    assertThat(data(told)).containsEntry("late", true).containsEntry("givenUp", 3L);
  }

  @Test
  void nothingWaitingIsNeverLate() {
    assertThat(data(told(() -> new Backlog(0, 0, null))))
        .containsEntry("late", false)
        .doesNotContainKey("oldestWaitsSince");
  }

  @Test
  void anOutboxThatCannotBeReadSaysSoAndStaysUp() {
    HealthCheckResponse told =
        told(
            () -> {
              throw new PersistenceException("away");
            });
    assertThat(told.getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
    assertThat(data(told)).containsExactly(Map.entry("readable", false));
  }

  private static HealthCheckResponse told(Supplier<Backlog> backlog) {
    return Backlog.told("house-letters", "givenUp", backlog, NOON);
  }

  private static Map<String, Object> data(HealthCheckResponse told) {
    return told.getData().orElseThrow();
  }
}
