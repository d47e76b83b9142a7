package io.vitrine.booking.slot;

/**
 * Ticks of an adviser that an appointment holds, preparation and buffer included.
 *
 * @param staff the staff number, or the ledger's name of a room
 * @param from the first tick since 1970-01-01T00:00Z
 * @param until the first tick that is free again
 */
public record Occupation(String staff, long from, long until) {}
