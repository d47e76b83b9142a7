package io.vitrine.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AppointmentTest {

  private static final Instant AFTER = Instant.parse("2026-12-12T09:26:00Z");

  @Test
  void it_holds_preparation_and_buffer_beside_the_advice() {
    Appointment appointment = Samples.agreed("fr", "Claire");
    assertThat(appointment.occupation().until() - appointment.occupation().from()).isEqualTo(12);
    assertThat(appointment.until()).isEqualTo(Instant.parse("2026-12-12T10:15:00Z"));
  }

  @Test
  void a_moved_one_is_still_agreed_with_a_higher_version() {
    Appointment moved = Samples.moved(Samples.agreed("fr", "Claire"));
    assertThat(moved.state()).isEqualTo(AppointmentState.AGREED);
    assertThat(moved.version()).isEqualTo(2);
  }

  @Test
  void a_cancelled_one_stays_so() {
    Appointment cancelled = Samples.cancelled(Samples.agreed("fr", "Claire"));
    assertThatThrownBy(() -> cancelled.cancel(AFTER)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(cancelled::missed).isInstanceOf(IllegalStateException.class);
    cancelled.arrived(AFTER);
    assertThat(cancelled.state()).isEqualTo(AppointmentState.CANCELLED);
  }

  @Test
  void a_late_word_of_the_store_turns_missed_into_kept() {
    Appointment appointment = Samples.agreed("fr", "Claire");
    appointment.missed();
    appointment.arrived(AFTER);
    appointment.arrived(AFTER.plusSeconds(3600));
    assertThat(appointment.state()).isEqualTo(AppointmentState.KEPT);
    assertThat(appointment.arrivedAt()).contains(AFTER);
  }

  @Test
  void a_selection_that_comes_later_raises_the_version_once() {
    Appointment appointment = Samples.agreed("fr", "Claire");
    appointment.cameWith(new SelectionAnswer.Away());
    KeptSelection selection =
        new KeptSelection("q3kT0Zp1mJm2v7xY9aBcDw", "Salon", null, List.of(), List.of(), List.of());
    appointment.learn(new SelectionAnswer.Away(), AFTER);
    assertThat(appointment.version()).isEqualTo(1);
    appointment.learn(new SelectionAnswer.Read(selection), AFTER);
    appointment.learn(new SelectionAnswer.Gone(), AFTER);
    assertThat(appointment.version()).isEqualTo(2);
    assertThat(appointment.selection()).contains(selection);
  }
}
