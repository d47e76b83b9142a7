package io.vitrine.booking.fact;

import java.time.Instant;

/**
 * A fact as it was told.
 *
 * @param document the appointment as of that fact, as JSON
 */
public record ToldFact(long sequence, String fact, Instant at, String document) {}
