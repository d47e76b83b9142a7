/**
 * Owns the search for a good roster: who works which shift on which day, so that what the rules
 * forbid never happens and what is left to wish costs least. It knows days by their index and no
 * shop; a person's shifts over all days are her line.
 */
package io.vitrine.booking.planner.line;
