package io.vitrine.booking.rota;

/** A shift of a week that is published or not yet. */
public record PlannedDuty(PublishedShift shift, boolean published) {}
