package io.vitrine.booking.occupancy;

import io.vitrine.booking.slot.Stretch;

/** A stretch of a resource that is not free, and whose it is. */
public record Occupied(Resource resource, Occupant occupant, Stretch when) {}
