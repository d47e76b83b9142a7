package io.vitrine.booking.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.booking.appointment.Attempt;
import io.vitrine.booking.appointment.Customer;
import io.vitrine.shell.InvalidValue;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final Instant NOON = Instant.parse("2026-12-01T11:00:00Z");
  private static final Instant BEGINS = Instant.parse("2026-12-12T18:00:00Z");
  private static final Duration TWO_HOURS = Duration.ofHours(2);

  @Test
  void whoeverWaitsLongestAmongThoseWhoFitIsNext() {
    Reservation three = waiting("anne", 3);
    Reservation one = waiting("brice", 1);
    Reservation two = waiting("chloe", 2);
    List<Reservation> line = List.of(three, one, two);

    assertThat(Line.next(line, 3)).contains(three);
    assertThat(Line.next(line, 2)).contains(one);
    assertThat(Line.next(List.of(three, two), 1)).isEmpty();
    assertThat(Line.next(line, 0)).isEmpty();
  }

  @Test
  void theNightDoesNotCount() {
    assertThat(until("2026-12-01T11:00:00Z")).isEqualTo("2026-12-01T13:00:00Z");
    assertThat(until("2026-12-01T20:30:00Z")).isEqualTo("2026-12-02T09:00:00Z");
    assertThat(until("2026-12-02T02:30:00Z")).isEqualTo("2026-12-02T09:00:00Z");
    assertThat(until("2027-03-27T22:00:00Z"))
        .as("the clocks go on")
        .isEqualTo("2027-03-28T08:00:00Z");
  }

  @Test
  void nobodyIsAskedAboutAWorkshopThatHasBegun() {
    assertThat(Line.until(BEGINS.minusSeconds(600), TWO_HOURS, PARIS, BEGINS)).isEqualTo(BEGINS);
  }

  @Test
  void whatEndedStaysAsItEnded() {
    Reservation mine = waiting("anne", 2);
    mine.offer(NOON.plus(TWO_HOURS), NOON);
    assertThat(mine.isOffered(NOON.plus(TWO_HOURS))).as("at the end it is over").isFalse();
    assertThat(mine.isCounted()).isTrue();
    mine.end(ReservationState.LAPSED, NOON.plus(TWO_HOURS));
    long version = mine.version();
    mine.end(ReservationState.CALLED_OFF, NOON.plus(TWO_HOURS));

    assertThat(mine.state()).isEqualTo(ReservationState.LAPSED);
    assertThat(mine.version()).isEqualTo(version);
    assertThat(mine.isCounted()).isFalse();
    assertThatThrownBy(() -> mine.offer(NOON, NOON)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anotherTimeIsRemindedOfAnew() {
    Reservation mine = waiting("anne", 2);
    mine.reserve(NOON);
    mine.remindedOfDays(NOON);
    mine.remindedOfHours(NOON);
    mine.rescheduled(NOON);

    assertThat(mine.isRemindedOfDays()).isFalse();
    assertThat(mine.isRemindedOfHours()).isFalse();
  }

  @Test
  void oneToFourPlacesAreReservedAtOnce() {
    Customer anne = new Customer("Anne", "anne@example.org", null);
    assertThatThrownBy(() -> new ReservationWanted("A7K2M9", 5, "fr", anne, false))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new ReservationWanted("A7K2M9", 0, "fr", anne, false))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new ReservationWanted("A7K2M9", 1, "de", anne, false))
        .isInstanceOf(InvalidValue.class);
  }

  private static String until(String now) {
    return Line.until(Instant.parse(now), TWO_HOURS, PARIS, Instant.parse("2027-12-12T18:00:00Z"))
        .toString();
  }

  static Reservation waiting(String name, int places) {
    ReservationWanted wanted =
        new ReservationWanted(
            "A7K2M9", places, "fr", new Customer(name, name + "@example.org", null), true);
    return new Reservation(
        wanted,
        Attempt.of("0123456789abcdef-" + name, wanted),
        new Reservation.Link("nonce", "hash"),
        NOON);
  }
}
