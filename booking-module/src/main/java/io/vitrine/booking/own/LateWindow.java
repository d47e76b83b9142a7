package io.vitrine.booking.own;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.AppointmentState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When it makes sense to say that one comes late: from three hours before until it would end. */
public final class LateWindow {

  static final Duration BEFORE = Duration.ofHours(3);

  private LateWindow() {}

  /** Empty while it can be said; else why not. */
  public static Optional<OwnReason> refusal(Appointment appointment, Instant now) {
    if (appointment.state() != AppointmentState.AGREED || !now.isBefore(appointment.until())) {
      return Optional.of(OwnReason.NO_LONGER_OPEN);
    }
    return now.isBefore(appointment.from().minus(BEFORE))
        ? Optional.of(OwnReason.TOO_EARLY_TO_BE_LATE)
        : Optional.empty();
  }
}
