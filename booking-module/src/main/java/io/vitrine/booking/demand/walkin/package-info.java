/** How many came without an appointment, as the store tells: counts, kept for three years. */
package io.vitrine.booking.demand.walkin;
