package io.vitrine.booking.appointment;

import java.time.Instant;

/** Another time that is free, and with whom. */
public record Alternative(Instant from, Adviser adviser) {}
