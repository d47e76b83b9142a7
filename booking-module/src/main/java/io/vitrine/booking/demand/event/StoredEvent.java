package io.vitrine.booking.demand.event;

/**
 * An event as it stands.
 *
 * @param revision how often it was written; whoever changes it names this
 */
public record StoredEvent(String id, long revision, DemandEvent event) {}
