package io.vitrine.booking.workshop;

import io.vitrine.booking.occupancy.Occupant;
import java.time.Instant;

/**
 * Something that takes the time of a host or the room already.
 *
 * @param who the host's name, or the room's code
 * @param about the number of the appointment or workshop; empty for an absence
 * @param what the customer's name, or the title of the other workshop; empty for an absence
 */
public record Clash(
    Occupant.Kind kind, String who, String about, String what, Instant from, Instant until) {}
