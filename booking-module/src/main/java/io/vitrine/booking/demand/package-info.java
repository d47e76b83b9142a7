/**
 * Demand: how many people with which skills a shop needs in each half-hour, and why. What is booked
 * is exact, walk-ins are forecast; {@code staffing} turns work into people, {@code event} is what
 * managers know beforehand, {@code walkin} the history. Knows nothing of plans and of who works.
 */
package io.vitrine.booking.demand;
