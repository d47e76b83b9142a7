package io.vitrine.booking.preparation;

import java.time.Instant;

/**
 * Something is prepared for a customer that was not before. Fired inside the transaction.
 *
 * @param appointment the appointment's number
 */
public record PreparationMade(String appointment, Instant at) {}
