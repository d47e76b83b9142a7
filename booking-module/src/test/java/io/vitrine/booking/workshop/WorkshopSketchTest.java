package io.vitrine.booking.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.booking.appointment.Adviser;
import io.vitrine.booking.slot.Tick;
import io.vitrine.booking.workshop.WorkshopSketch.Lengths;
import io.vitrine.booking.workshop.WorkshopSketch.Texts;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkshopSketchTest {

  private static final Instant EVENING = Instant.parse("2026-12-12T18:00:00Z");
  private static final Texts TEXTS = new Texts("Couleurs", "Colours", "Une palette", "A palette");

  @Test
  void aWorkshopForTwelveWithTwoHostsHasNoFlaw() {
    assertThat(sketch(TEXTS, List.of("S1", "S2"), EVENING, 90, 12, null).flaws()).isEmpty();
  }

  @Test
  void whatIsMissingOrImpossibleIsSaidAllAtOnce() {
    Texts none = new Texts(" ", "Colours", "Une palette", null);
    WorkshopSketch sketch =
        sketch(none, Arrays.asList("S1", "S1", ""), EVENING.plusSeconds(60), 7, 0, null);

    assertThat(sketch.flaws())
        .containsExactlyInAnyOrder(
            WorkshopFlaw.TITLE_MISSING,
            WorkshopFlaw.ABOUT_MISSING,
            WorkshopFlaw.HOSTS_ALIKE,
            WorkshopFlaw.OFF_GRID,
            WorkshopFlaw.LENGTH,
            WorkshopFlaw.PLACES);
    assertThat(sketch(TEXTS, List.of(), null, 90, 12, null).flaws())
        .containsExactlyInAnyOrder(WorkshopFlaw.HOST_MISSING, WorkshopFlaw.TIME_MISSING);
    assertThat(sketch(TEXTS, List.of("S1", "S2", "S3"), EVENING, 90, 12, null).flaws())
        .containsExactly(WorkshopFlaw.HOST_MISSING);
    assertThat(sketch(TEXTS, List.of("S1"), EVENING, 90, 12, EVENING.plusSeconds(300)).flaws())
        .containsExactly(WorkshopFlaw.RESERVE_UNTIL);
    assertThat(
            new WorkshopSketch(
                    TEXTS, List.of("S1"), null, EVENING, new Lengths(245, 90, -5), 12, null)
                .flaws())
        .containsExactly(WorkshopFlaw.AROUND);
  }

  @Test
  void preparingAndTidyingTakeTheTimeOfHostsToo() {
    WorkshopSketch sketch = sketch(TEXTS, List.of("S1"), EVENING, 90, 12, null);

    assertThat(sketch.busy().from()).isEqualTo(Tick.of(EVENING) - 6);
    assertThat(sketch.busy().until()).isEqualTo(Tick.of(EVENING) + 18 + 4);
  }

  @Test
  void noMorePlacesAreTakenThanThereAre() {
    Workshop workshop = workshop(3);
    workshop.take(2);

    assertThat(workshop.free()).isEqualTo(1);
    assertThatThrownBy(() -> workshop.take(2)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> workshop.giveBack(3)).isInstanceOf(IllegalStateException.class);
    workshop.giveBack(1);
    assertThat(workshop.free()).isEqualTo(2);
  }

  @Test
  void placesAreReservedWhileItIsOpenAndBeforeTheLastMoment() {
    Workshop workshop = workshop(3);
    Instant before = EVENING.minusSeconds(1);

    assertThat(workshop.admits(before)).as("a draft").isFalse();
    workshop.open(before);
    assertThat(workshop.admits(before)).isTrue();
    assertThat(workshop.admits(EVENING)).isFalse();
    workshop.cancel("Panne de chauffage", before);
    assertThat(workshop.admits(before)).isFalse();
    assertThat(workshop.isAhead(before)).isFalse();
  }

  private static Workshop workshop(int places) {
    return new Workshop(
        new Workshop.Origin("A7K2M9", "A7K2M9", "rivoli", "Europe/Paris", "S1"),
        sketch(TEXTS, List.of("S1"), EVENING, 90, places, null),
        List.of(new Adviser("S1", "Camille Roux")),
        EVENING.minusSeconds(86_400));
  }

  private static WorkshopSketch sketch(
      Texts texts, List<String> hosts, Instant from, int minutes, int places, Instant until) {
    return new WorkshopSketch(
        texts, hosts, null, from, new Lengths(30, minutes, 20), places, until);
  }
}
