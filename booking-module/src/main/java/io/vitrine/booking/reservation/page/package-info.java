/** The list of workshops, one workshop, one's own reservation, and the shop's list of who comes. */
package io.vitrine.booking.reservation.page;
