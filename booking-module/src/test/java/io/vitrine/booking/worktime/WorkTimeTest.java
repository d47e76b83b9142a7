package io.vitrine.booking.worktime;

import static io.vitrine.booking.worktime.WorkTimes.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.shell.InvalidValue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WorkTimeTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalDate SATURDAY = LocalDate.of(2026, 12, 12);
  private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);
  private static final LocalDate SPRING = LocalDate.of(2027, 3, 28);

  @Test
  void aShiftIsWorkedWithoutItsBreaks() {
    assertThat(on(SATURDAY, "10:00", "18:00", "13:00-14:00").worked())
        .isEqualTo(Duration.ofHours(7));
  }

  @Test
  void theNightThatAutumnHasTwiceIsAnHourLonger() {
    assertThat(on(AUTUMN, "00:00", "08:00").worked()).isEqualTo(Duration.ofHours(9));
    assertThat(on(AUTUMN, "00:00", "08:00").ticks().count()).isEqualTo(36);
  }

  @Test
  void theNightThatSpringCutsIsAnHourShorter() {
    assertThat(on(SPRING, "00:00", "08:00").worked()).isEqualTo(Duration.ofHours(7));
  }

  @Test
  void anHourThatTheClockJumpsOverCannotBeAgreed() {
    assertThatThrownBy(() -> on(SPRING, "02:30", "08:00"))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("jumps over");
  }

  @Test
  void daytimeKeepsItsClockAcrossTheChange() {
    assertThat(on(AUTUMN, "11:00", "19:00").from()).isEqualTo("2026-10-25T10:00:00Z");
    assertThat(on(AUTUMN.minusDays(1), "11:00", "19:00").from()).isEqualTo("2026-10-24T09:00:00Z");
    assertThat(on(AUTUMN, "11:00", "19:00").localFrom()).isEqualTo("11:00");
  }

  @Test
  void aShiftMayEndAtMidnightAndNotLater() {
    assertThat(on(SATURDAY, "16:00", "00:00").worked()).isEqualTo(Duration.ofHours(8));
    assertThatThrownBy(() -> on(SATURDAY, "16:00", "02:00")).isInstanceOf(InvalidValue.class);
  }

  @Test
  void timesStandOnQuartersOfAnHour() {
    assertThatThrownBy(() -> on(SATURDAY, "10:05", "18:00")).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> on(SATURDAY, "10:00", "18:00", "13:00-13:20"))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void breaksLieInsideAndApart() {
    assertThatThrownBy(() -> on(SATURDAY, "10:00", "18:00", "09:00-10:30"))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> on(SATURDAY, "10:00", "18:00", "17:30-18:00"))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> on(SATURDAY, "10:00", "18:00", "12:00-13:00", "12:30-13:30"))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(
            () -> on(SATURDAY, "10:00", "18:00", "11:00-11:15", "12:00-12:15", "13:00-13:15"))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void nobodyIsMetInABreakOrOutsideTheShift() {
    WorkTime time = on(SATURDAY, "10:00", "18:00", "13:00-14:00");

    assertThat(time.covers(at("10:00"), at("11:00"))).isTrue();
    assertThat(time.covers(at("12:00"), at("13:00"))).isTrue();
    assertThat(time.covers(at("12:30"), at("13:15"))).isFalse();
    assertThat(time.covers(at("17:30"), at("18:15"))).isFalse();
  }

  private static Instant at(String time) {
    return SATURDAY.atTime(LocalTime.parse(time)).atZone(PARIS).toInstant();
  }
}
