package io.vitrine.booking.appointment;

/** Who advises. */
public record Adviser(String staff, String name) {}
