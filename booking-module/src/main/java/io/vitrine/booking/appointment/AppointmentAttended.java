package io.vitrine.booking.appointment;

import java.time.Instant;

/**
 * The customer came, which nobody had said before. Fired inside the transaction.
 *
 * @param at when she came
 */
public record AppointmentAttended(Appointment appointment, Instant at) {}
