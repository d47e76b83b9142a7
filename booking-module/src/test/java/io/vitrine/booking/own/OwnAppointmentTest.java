package io.vitrine.booking.own;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.KeptSelection;
import io.vitrine.booking.appointment.Samples;
import io.vitrine.booking.slot.FreeDay;
import io.vitrine.booking.slot.FreeTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OwnAppointmentTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  private final Appointment claire = Samples.agreed("fr", "Claire Dubreuil");

  @Test
  void being_late_is_said_from_three_hours_before_until_it_would_end() {
    Instant first = claire.from().minus(Duration.ofHours(3));

    assertThat(LateWindow.refusal(claire, first.minus(SECOND)))
        .contains(OwnReason.TOO_EARLY_TO_BE_LATE);
    assertThat(LateWindow.refusal(claire, first)).isEmpty();
    assertThat(LateWindow.refusal(claire, claire.until().minus(SECOND))).isEmpty();
    assertThat(LateWindow.refusal(claire, claire.until())).contains(OwnReason.NO_LONGER_OPEN);
  }

  @Test
  void nobody_is_late_for_what_is_cancelled() {
    Samples.cancelled(claire);

    assertThat(LateWindow.refusal(claire, claire.from())).contains(OwnReason.NO_LONGER_OPEN);
  }

  @Test
  void a_new_list_comes_first_and_what_was_brought_before_stays_to_be_chosen() {
    KeptSelection before = list("before", "A", "B");
    KeptSelection now = list("now", "B", "C");

    KeptSelection together = BringList.together(before, now);

    assertThat(skus(together)).containsExactly("B", "C", "A");
    assertThat(together.token()).isEqualTo("now");
    assertThat(together.items()).extracting(KeptSelection.Item::position).containsExactly(0, 1, 2);
    assertThat(skus(BringList.of(together, Set.of("A", "C", "X")))).containsExactly("C", "A");
    assertThat(skus(BringList.together(null, now))).containsExactly("B", "C");
  }

  @Test
  void the_same_again_is_offered_on_three_days() {
    List<FreeDay> days =
        List.of(
            day("2026-12-01"),
            day("2026-12-02", "09:00", "10:00"),
            day("2026-12-03", "14:00"),
            day("2026-12-04", "09:15"),
            day("2026-12-05", "09:00"));

    assertThat(BookAgain.spread(days))
        .extracting(time -> time.from().toString())
        .containsExactly("2026-12-02T09:00:00Z", "2026-12-03T14:00:00Z", "2026-12-04T09:15:00Z");
    assertThat(BookAgain.spread(List.of(day("2026-12-02", "09:00", "10:00")))).hasSize(2);
    assertThat(BookAgain.spread(List.of(day("2026-12-01")))).isEmpty();
  }

  private static List<String> skus(KeptSelection list) {
    return list.items().stream().map(KeptSelection.Item::sku).toList();
  }

  private static KeptSelection list(String token, String... skus) {
    return new KeptSelection(
        token,
        "Salon",
        null,
        Arrays.stream(skus).map(sku -> new KeptSelection.Item(sku, null, 1, 7)).toList(),
        List.of(),
        List.of());
  }

  private static FreeDay day(String day, String... times) {
    return new FreeDay(
        LocalDate.parse(day),
        Arrays.stream(times)
            .map(time -> new FreeTime(Instant.parse(day + "T" + time + ":00Z"), List.of("S003")))
            .toList());
  }
}
