package io.vitrine.store.aftersale.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.store.neighbour.OpenHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** In Paris in November: an hour ahead of UTC; open 10 to 19 on Monday and Tuesday. */
class AnswerPromiseTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final Duration FOUR = Duration.ofHours(4);
  private static final OpenHours.Stretch DAY =
      new OpenHours.Stretch(LocalTime.of(10, 0), LocalTime.of(19, 0));
  private static final OpenHours HOURS =
      new OpenHours(
          Map.of(DayOfWeek.MONDAY, List.of(DAY), DayOfWeek.TUESDAY, List.of(DAY)), Map.of());

  @Test
  void hoursAreThoseInWhichTheShopIsOpen() {
    assertThat(until("2026-11-23T10:00:00Z")).isEqualTo("2026-11-23T14:00:00Z");
    assertThat(until("2026-11-23T16:00:00Z")).isEqualTo("2026-11-24T11:00:00Z");
    assertThat(until("2026-11-23T03:00:00Z")).isEqualTo("2026-11-23T13:00:00Z");
    assertThat(until("2026-11-24T17:00:00Z")).isEqualTo("2026-11-30T12:00:00Z");
  }

  @Test
  void whereTheHoursAreNotKnownItIsADay() {
    Instant asked = Instant.parse("2026-11-23T10:00:00Z");
    assertThat(AnswerPromise.until(asked, FOUR, OpenHours.UNKNOWN, PARIS))
        .isEqualTo("2026-11-24T10:00:00Z");
  }

  @Test
  void theFigureCountsWhoIsDecidedAndWhoWaitsTooLong() {
    Instant now = Instant.parse("2026-11-23T12:00:00Z");
    Instant asked = now.minusSeconds(7200);
    AnswerFigures.Kept kept =
        AnswerFigures.count(
            List.of(
                new AnswerFigures.Wait(asked, now.minusSeconds(60), now.minusSeconds(61)),
                new AnswerFigures.Wait(asked, now.minusSeconds(60), now.minusSeconds(59)),
                new AnswerFigures.Wait(asked, now.minusSeconds(60), null),
                new AnswerFigures.Wait(asked, now.plusSeconds(60), null)),
            now);
    assertThat(kept).isEqualTo(new AnswerFigures.Kept(4, 1, 3, 1));
    assertThat(kept.percent()).isEqualTo(33);
    assertThat(AnswerFigures.count(List.of(), now).percent()).isEqualTo(100);
  }

  private static Instant until(String asked) {
    return AnswerPromise.until(Instant.parse(asked), FOUR, HOURS, PARIS);
  }

  @Test
  void eachRequestCountsInTheWeekInWhichItCameInTheShopsZone() {
    ZoneId paris = ZoneId.of("Europe/Paris");
    Instant now = Instant.parse("2026-11-25T10:00:00Z");
    List<AnswerFigures.Wait> waits =
        List.of(
            wait("2026-11-22T23:30:00Z", "2026-11-23T12:00:00Z", "2026-11-23T09:30:00Z"),
            wait("2026-11-22T22:30:00Z", "2026-11-23T12:00:00Z", "2026-11-24T09:00:00Z"),
            wait("2026-11-25T08:00:00Z", "2026-11-25T12:00:00Z", null),
            wait("2026-11-24T08:00:00Z", "2026-11-24T12:00:00Z", null));
    assertThat(AnswerWeek.all(waits, now, paris, 3))
        .containsExactly(
            new AnswerWeek(LocalDate.of(2026, 11, 9), 0, 0, 0),
            new AnswerWeek(LocalDate.of(2026, 11, 16), 0, 1, 0),
            new AnswerWeek(LocalDate.of(2026, 11, 23), 1, 1, 1));
    assertThat(AnswerWeek.median(waits)).contains(Duration.ofHours(10));
    assertThat(AnswerWeek.median(List.of())).isEmpty();
  }

  private static AnswerFigures.Wait wait(String asked, String until, String answered) {
    return new AnswerFigures.Wait(
        Instant.parse(asked),
        Instant.parse(until),
        answered == null ? null : Instant.parse(answered));
  }
}
