package io.vitrine.booking.absence;

import java.time.Instant;

/** Somebody is not there from the one to the other instant, in no shop. */
public record Absence(
    String id, String staff, AbsenceKind kind, Instant from, Instant to, String enteredBy) {}
