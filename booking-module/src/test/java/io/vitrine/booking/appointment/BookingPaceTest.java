package io.vitrine.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class BookingPaceTest {

  private Instant now = Instant.parse("2026-12-01T10:00:00Z");
  private final BookingPace pace =
      new BookingPace(
          3,
          new Clock() {
            @Override
            public Instant instant() {
              return now;
            }

            @Override
            public ZoneOffset getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
              return this;
            }
          });

  @Test
  void an_address_gets_its_attempts_back_ten_minutes_after_each() {
    assertThat(pace.admits("192.0.2.1")).isTrue();
    now = now.plus(Duration.ofMinutes(5));
    assertThat(pace.admits("192.0.2.1")).isTrue();
    assertThat(pace.admits("192.0.2.1")).isTrue();
    assertThat(pace.admits("192.0.2.1")).isFalse();
    assertThat(pace.admits("192.0.2.2")).isTrue();
    now = now.plus(Duration.ofMinutes(5));
    assertThat(pace.admits("192.0.2.1")).isTrue();
    assertThat(pace.admits("192.0.2.1")).isFalse();
  }
}
